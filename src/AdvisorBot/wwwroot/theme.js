// Web Chat's style options for the page's three looks. Contrast of every pair of text and background is at least 4.5 to 1.
const shared = {
  hideUploadButton: true,
  // A long answer is read from its beginning.
  autoScrollSnapOnPage: true,
  bubbleBorderRadius: 8,
  bubbleFromUserBorderRadius: 8,
  bubbleMaxWidth: 720,
  paddingRegular: 10,
  primaryFont: 'system-ui, "Segoe UI", Roboto, sans-serif',
  suggestedActionBorderRadius: 6,
  suggestedActionHeight: 40,
  // What waits for the network is shown as being sent as long as Web Chat can; the page's outbox goes on after that.
  sendTimeout: 300_000,
};

const buttons = ({ text, back, hover, active }) => ({
  // Of a button that has been pressed.
  cardPushButtonBackgroundColor: text,
  cardPushButtonTextColor: back,
  suggestedActionTextColor: text,
  suggestedActionTextColorOnActive: text,
  suggestedActionTextColorOnFocus: text,
  suggestedActionTextColorOnHover: text,
  suggestedActionBackgroundColor: back,
  suggestedActionBackgroundColorOnActive: active,
  suggestedActionBackgroundColorOnFocus: hover,
  suggestedActionBackgroundColorOnHover: hover,
});

const focusRings = colour => ({
  suggestedActionsVisualKeyboardIndicatorColor: colour,
  transcriptVisualKeyboardIndicatorColor: colour,
  transcriptActivityVisualKeyboardIndicatorColor: colour,
});

// Buttons leave most of the screen to what was said; more of them scroll. On a narrow one, long titles wrap.
const wideButtons = { suggestedActionLayout: 'flow', suggestedActionsFlowMaxHeight: 240 };
const narrowButtons = { suggestedActionLayout: 'stacked', suggestedActionsStackedHeight: 220, suggestedActionsStackedOverflow: 'auto', suggestedActionsStackedLayoutButtonTextWrap: true };

const light = {
  ...shared,
  accent: '#0b5a8f',
  subtle: '#55555e',
  backgroundColor: '#ffffff',
  bubbleBackground: '#f2f3f7',
  bubbleTextColor: '#1b1b1f',
  bubbleBorderColor: '#d5d6de',
  bubbleFromUserBackground: '#0b5a8f',
  bubbleFromUserTextColor: '#ffffff',
  sendBoxBackground: '#ffffff',
  sendBoxTextColor: '#1b1b1f',
  sendBoxPlaceholderColor: '#55555e',
  sendBoxButtonColor: '#0b5a8f',
  sendBoxBorderTop: '1px solid #c9c9d1',
  ...buttons({ text: '#0b5a8f', back: '#ffffff', hover: '#e3eef6', active: '#cfe2f0' }),
  bubbleFromUserBorderColor: '#0b5a8f',
  suggestedActionBorderColor: '#0b5a8f',
  timestampColor: '#55555e',
  ...focusRings('#0b5a8f'),
  notificationText: '#55555e',
  failedConnectivity: '#9b1c0b',
  slowConnectivity: '#7a4d00',
};

const dark = {
  ...shared,
  accent: '#7cc4f5',
  subtle: '#b9b9c3',
  backgroundColor: '#17181c',
  bubbleBackground: '#26272e',
  bubbleTextColor: '#f1f1f4',
  bubbleBorderColor: '#4a4b54',
  bubbleFromUserBackground: '#1d4e73',
  bubbleFromUserTextColor: '#ffffff',
  sendBoxBackground: '#17181c',
  sendBoxTextColor: '#f1f1f4',
  sendBoxPlaceholderColor: '#b9b9c3',
  sendBoxButtonColor: '#7cc4f5',
  sendBoxBorderTop: '1px solid #4a4b54',
  ...buttons({ text: '#7cc4f5', back: '#17181c', hover: '#22343f', active: '#2c4657' }),
  bubbleFromUserBorderColor: '#7cc4f5',
  suggestedActionBorderColor: '#7cc4f5',
  timestampColor: '#b9b9c3',
  ...focusRings('#7cc4f5'),
  notificationText: '#b9b9c3',
  failedConnectivity: '#ffb4a8',
  slowConnectivity: '#ffd98a',
};

/** The colours of Adaptive Cards inside the bubbles. */
const cards = look => ({
  fontFamily: shared.primaryFont,
  textBlock: { headingLevel: 3 },
  separator: { lineThickness: 1, lineColor: look.bubbleBorderColor },
  containerStyles: {
    default: {
      backgroundColor: look.bubbleBackground,
      foregroundColors: {
        default: { default: look.bubbleTextColor, subtle: look.subtle },
        accent: { default: look.accent, subtle: look.accent },
        attention: { default: look === dark ? '#ffb4a8' : '#9b1c0b', subtle: look.subtle },
        good: { default: look === dark ? '#9fdba5' : '#1a6b25', subtle: look.subtle },
        warning: { default: look === dark ? '#ffd98a' : '#7a4d00', subtle: look.subtle },
      },
    },
    emphasis: {
      backgroundColor: look === dark ? '#33343d' : '#e4e6ee',
      foregroundColors: {
        default: { default: look.bubbleTextColor, subtle: look.subtle },
        accent: { default: look.accent, subtle: look.accent },
        attention: { default: look === dark ? '#ffb4a8' : '#9b1c0b', subtle: look.subtle },
        good: { default: look === dark ? '#9fdba5' : '#1a6b25', subtle: look.subtle },
        warning: { default: look === dark ? '#ffd98a' : '#7a4d00', subtle: look.subtle },
      },
    },
  },
});

// On a small phone the greeting is seen from its first word on.
const shortButtons = { ...narrowButtons, suggestedActionsStackedHeight: 196 };

// Of a low screen the buttons take a third at most, so that the question is still to be read.
const lowButtons = { suggestedActionLayout: 'stacked', suggestedActionsStackedHeight: 84, suggestedActionsStackedOverflow: 'auto', suggestedActionsStackedLayoutButtonTextWrap: true };

const narrow = matchMedia('(max-width: 32rem)');
const short = matchMedia('(max-width: 32rem) and (max-height: 44rem)');
const low = matchMedia('(max-height: 28rem)');
const darkPreferred = matchMedia('(prefers-color-scheme: dark)');

/** The look that the person's system asks for now. */
export function currentLook() {
  const look = darkPreferred.matches ? dark : light;
  const styleOptions = { ...look, ...(low.matches ? lowButtons : short.matches ? shortButtons : narrow.matches ? narrowButtons : wideButtons) };
  return { styleOptions, adaptiveCardsHostConfig: cards(look) };
}

export function onLookChange(listener) {
  darkPreferred.addEventListener('change', listener);
  narrow.addEventListener('change', listener);
  short.addEventListener('change', listener);
  low.addEventListener('change', listener);
}
