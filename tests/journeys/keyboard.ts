/** Work by keys alone is counted press by press, as the hand that does it would. */
import { expect, type Locator, type Page } from "./people";

/** More stops than this before what one looks for is a fault of the page. */
const STOPS_MAX = 40;

export function keyboardOf(page: Page) {
  const count = { presses: 0, characters: 0 };
  const keyboard = {
    count,
    press: async (...keys: string[]) => {
      for (const key of keys) {
        count.presses += 1;
        await page.keyboard.press(key);
      }
    },
    type: async (text: string) => {
      count.characters += text.length;
      await page.keyboard.type(text);
    },
    /** Goes on by Tab, or back by Shift and Tab, until the element has the focus. */
    to: async (target: Locator, stop: "Tab" | "Shift+Tab" = "Tab") => {
      for (let stops = 0; !(await target.evaluate((element) => element === document.activeElement)); stops += 1) {
        expect(stops, "stops of the Tab key").toBeLessThan(STOPS_MAX);
        await keyboard.press(stop);
      }
    },
    /** Past the navigation, by the link that is offered first. */
    skip: async () => {
      await keyboard.press("Tab", "Enter");
      await expect(page.locator("main").first()).toBeFocused();
    },
    /** To the field, and the words into it. */
    fill: async (target: Locator, text: string) => {
      await keyboard.to(target);
      await keyboard.type(text);
    },
  };
  return keyboard;
}
