/** As many names as fit under a picture of usual width; a narrow one leaves out every other. */
const most = 6;

/** The days named under a picture, a number of whole weeks apart where they are days, and the newest in any case. */
export const namedDays = <Day>(days: readonly Day[], unit: number): readonly Day[] => {
  const step = Math.ceil(days.length / most);
  const apart = unit === 1 && step > 1 ? Math.ceil(step / 7) * 7 : step;
  return days.filter((_, at) => (days.length - 1 - at) % apart === 0);
};
