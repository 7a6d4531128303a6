/** Outside of the site's style sheet lines read at the right are double as they are in it (components/charts/keyed.css). */

export const keyedStyle = (ink: string, ground: string): string => `.c-key{fill:${ink}}.c-right .c-line{stroke-width:4}.c-core{fill:none;stroke:${ground};stroke-width:1.5;stroke-linejoin:round}`;
