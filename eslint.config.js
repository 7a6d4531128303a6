/** What the linter holds the code to: types in full, no promise forgotten, small files, small functions. */
import next from "@next/eslint-plugin-next";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const GENERATED = ["node_modules/", ".next/", "dist/", "lib/db/generated/", "next-env.d.ts", "coverage/", "test-results/", "playwright-report/", ".data*/", "screenshots/"];

export default tseslint.config(
  { ignores: GENERATED },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports", disallowTypeAnnotations: false }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/require-await": "off",
      // Interfaces here are plain objects of functions; none of them reads `this`.
      "@typescript-eslint/unbound-method": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 60, skipComments: true }],
      "no-restricted-syntax": ["error", { selector: "ExportAllDeclaration", message: "Name what is exported." }],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks, "@next/next": next },
    rules: {
      ...hooks.configs.recommended.rules,
      ...next.configs.recommended.rules,
      ...next.configs["core-web-vitals"].rules,
      // It warns of what the React compiler could not compile; no compiler is used here.
      "react-hooks/incompatible-library": "off",
    },
  },
  {
    // A document of its own, which Next does not render.
    files: ["components/embed/EmbedDocument.tsx"],
    rules: { "@next/next/no-head-element": "off" },
  },
  {
    // A process that a person started may speak to them.
    files: ["server.ts", "scripts/**", "tests/support/**"],
    rules: { "no-console": "off" },
  },
  {
    // A suite is one function that holds many tests.
    files: ["**/*.test.{ts,tsx}", "tests/**/*.ts"],
    rules: { "max-lines-per-function": "off", "@typescript-eslint/no-unsafe-assignment": "off" },
  },
);
