import { useSettings } from '../settings-context.tsx';

/** The organisation's own words, as `useFindings` takes them: a team looks at them like at any other. */
export function useHouseRules(): string {
  return JSON.stringify(useSettings().settings.houseRules);
}
