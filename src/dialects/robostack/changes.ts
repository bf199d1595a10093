import { type Access, scope } from '../../records/access.ts';
import { isJsonList, type Json } from '../../records/json.ts';
import type { Change } from '../../records/update-records.ts';
import { writableRow } from './new-rows.ts';
import { explicitSelection, invalid, selectionLimits } from './selection.ts';

/**
 * Pairs selections with the values to set: one with one, or two lists of equal length in order.
 *
 * @throws Problem `invalid-request` for lists of different length, a selection that names nothing, or no values;
 *   `field-forbidden` for a field that the caller may not read (selection) or write (updation).
 */
export function pairedChanges(access: Access, selection: Json, updation: Json): Change[] {
  const selections = isJsonList(selection) ? selection : [selection];
  const updations = isJsonList(updation) ? updation : [updation];
  if (isJsonList(selection) !== isJsonList(updation) || selections.length !== updations.length) {
    throw invalid('updation', `expected as many as there are selections (${selections.length})`);
  }
  if (selections.length > selectionLimits.selections) {
    throw invalid('selection', `holds more than ${selectionLimits.selections} selections`);
  }
  return selections.map((one, index) => {
    const place = isJsonList(selection) ? `[${index}]` : '';
    const set = writableRow(updations[index], `updation${place}`);
    if (Object.keys(set).length === 0) throw invalid(`updation${place}`, 'names no field to change');
    return { where: scope(access, explicitSelection(access, one, `selection${place}`)), set };
  });
}
