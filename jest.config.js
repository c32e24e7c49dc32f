/** Unit tests in Node; what a person does is tested by `test/journeys` in a real browser. */
const transform = {
  '^.+\\.(tsx?|m?js)$': [
    '@swc/jest',
    {
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
      module: { type: 'commonjs' },
    },
  ],
};

const shared = { transform, transformIgnorePatterns: [], testEnvironment: 'node', moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'] };

export default {
  projects: [
    { ...shared, displayName: 'unit', rootDir: '.', testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/journeys/'] },
    { ...shared, displayName: 'journeys', rootDir: '.', testMatch: ['<rootDir>/test/journeys/**/*.test.ts'] },
  ],
};
