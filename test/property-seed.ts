import fc from 'fast-check';

/**
 * Every run of the suite asks the same random questions, so that it fails for a reason that is in the change and not by the
 * draw. `TRIVIUM_PROPERTY_SEED=<number>` asks others; a failure prints its seed either way.
 */
fc.configureGlobal({ seed: Number(process.env.TRIVIUM_PROPERTY_SEED ?? 20_261_121) });
