package frontdesk.demo.histories;

import frontdesk.domain.casefile.CaseFile.FiledBy;
import frontdesk.domain.progress.MilestoneType;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A world of cases: they come in seasons, at several offices that are not equally fast, on paper and online, and the
 * pace of all offices may change over time.
 *
 * @param today the last day on which a case comes
 * @param years for how long cases have come
 * @param ownPace how far people differ by themselves: 0 where a case slow at one step is as fast as any at the next
 * @param slowness how many times as long work takes so many days before today, which may be less than 0
 */
public record SyntheticCaseGenerator(
        long seed,
        LocalDate today,
        int years,
        double ownPace,
        LongToDoubleFunction slowness,
        List<FormDurationModel> forms) {
    private static final double ONLINE_SHARE = 0.6;
    private static final double PAPER_SLOWNESS = 1.2;

    /** By month, January first: many file before fees rise and few in summer. */
    private static final double[] SEASON = {0.9, 1.0, 1.4, 1.1, 0.9, 0.8, 0.7, 0.7, 1.3, 1.2, 1.0, 0.8};

    private static final double BUSIEST = 1.4;

    public SyntheticCaseGenerator {
        forms = List.copyOf(forms);
    }

    /** A world in which nothing changes over time. */
    public static SyntheticCaseGenerator steady(long seed, LocalDate today) {
        return new SyntheticCaseGenerator(seed, today, 4, 0.15, day -> 1, FormDurationModel.ALL);
    }

    public SyntheticCaseGenerator with(double anotherOwnPace, LongToDoubleFunction anotherSlowness) {
        return new SyntheticCaseGenerator(seed, today, years, anotherOwnPace, anotherSlowness, forms);
    }

    public SyntheticCaseGenerator with(List<FormDurationModel> otherForms) {
        return new SyntheticCaseGenerator(seed, today, years, ownPace, slowness, otherForms);
    }

    /** So many cases, made one by one as they are asked for, each form as often as any other. */
    public Stream<SyntheticCase> cases(int count) {
        RandomGenerator chance = new Random(seed);
        return IntStream.range(0, count).mapToObj(number -> make(number, chance));
    }

    private SyntheticCase make(int number, RandomGenerator chance) {
        FormDurationModel laws = forms.get(number % forms.size());
        Office office = Office.values()[chance.nextInt(Office.values().length)];
        FiledBy filedBy = chance.nextDouble() < ONLINE_SHARE ? FiledBy.ONLINE : FiledBy.PAPER;
        LocalDate filedOn = filing(chance);
        double own = office.slowness
                * (filedBy == FiledBy.PAPER ? PAPER_SLOWNESS : 1)
                * Math.exp(ownPace * chance.nextGaussian());
        return new SyntheticCase(
                number, laws.form(), office.name(), filedBy, filedOn, fate(laws, filedOn, own, chance));
    }

    /** A day of the years, more likely one of a busy season. */
    private LocalDate filing(RandomGenerator chance) {
        LocalDate day;
        do {
            day = today.minusDays(chance.nextInt(365 * years));
        } while (chance.nextDouble() * BUSIEST > SEASON[day.getMonthValue() - 1]);
        return day;
    }

    private Map<MilestoneType, LocalDate> fate(
            FormDurationModel laws, LocalDate filedOn, double own, RandomGenerator chance) {
        Map<MilestoneType, LocalDate> fate = new EnumMap<>(MilestoneType.class);
        fate.put(MilestoneType.RECEIVED, filedOn);
        LocalDate day = filedOn;
        for (FormDurationModel.Stretch stretch : laws.stretches()) {
            day = worked(day, own * stretch.law().days(chance));
            fate.put(stretch.to(), day);
        }
        return Collections.unmodifiableMap(fate);
    }

    /** The day on which so many days of usual work are done. */
    private LocalDate worked(LocalDate from, double days) {
        long before = today.toEpochDay() - from.toEpochDay();
        long passed = 0;
        double left = days;
        while (left > 0) {
            left -= 1 / slowness.applyAsDouble(before - passed);
            passed++;
        }
        return from.plusDays(passed);
    }

    /** Offices of the sample, and how slow they are. */
    private enum Office {
        WAS(1.0),
        NYC(1.35),
        CHI(0.8),
        DEN(0.7),
        PHX(1.1),
        LAX(1.6);

        private final double slowness;

        Office(double slowness) {
            this.slowness = slowness;
        }
    }
}
