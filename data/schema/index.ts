export * from './dossier.ts';
export * from './names.ts';
export * from './primitives.ts';
export * from './sources.ts';
export * from './statements.ts';
export * from './subjects.ts';
