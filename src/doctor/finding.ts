/** What the doctor looks at. */
export type Area = 'configuration' | 'database' | 'clock' | 'disk' | 'keys' | 'rights' | 'network';

/** What was found. A fault keeps the server from working or its data from being safe; a warning is for a person to judge. */
export interface Finding {
  readonly area: Area;
  readonly level: 'good' | 'warning' | 'fault';
  /** What is so, in a sentence. */
  readonly message: string;
  /** What to do about it, in a sentence; null for what is good. */
  readonly advice: string | null;
}

export function good(area: Area, message: string): Finding {
  return { area, level: 'good', message, advice: null };
}

export function warning(area: Area, message: string, advice: string): Finding {
  return { area, level: 'warning', message, advice };
}

export function fault(area: Area, message: string, advice: string): Finding {
  return { area, level: 'fault', message, advice };
}
