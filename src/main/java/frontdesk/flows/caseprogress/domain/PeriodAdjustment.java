package frontdesk.flows.caseprogress.domain;

import frontdesk.domain.progress.LandmarkForecast;
import frontdesk.domain.progress.MilestoneType;
import frontdesk.domain.progress.PredictionInterval;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;

/**
 * How many times as long each step takes lately as it took over all the time that is known: 1 where nothing has changed.
 * Lately means by what happened in the last weeks, whenever a case began to wait (the period analysis of H. Brenner and
 * O. Gefeller, "An alternative approach to monitoring cancer patient survival", Cancer 78 (1996), 2004-2010).
 */
record PeriodAdjustment(Map<MilestoneType, Double> factors) {
    static final PeriodAdjustment STEADY = new PeriodAdjustment(Map.of());

    /** Weeks that hold too few events tell more of chance than of the office; then a window twice as long is tried. */
    private static final int[] WINDOWS = {45, 90, 180};

    private static final int ENOUGH_EVENTS = 60;
    private static final double[] SHARES = {0.25, 0.5, 0.75};

    /** The pace of these cases; where too little has happened to them lately, the wider group's. */
    static PeriodAdjustment of(HistorySnapshot known, int[] cases, PeriodAdjustment wider) {
        Map<MilestoneType, Double> factors = new EnumMap<>(MilestoneType.class);
        for (MilestoneType step : MilestoneType.values()) {
            KaplanMeierCurve always =
                    stays(known, cases, step, Integer.MAX_VALUE).curve();
            Optional<Double> own = Optional.empty();
            for (int window : WINDOWS) {
                own = own.isPresent() ? own : lately(stays(known, cases, step, window), always);
            }
            own.or(() -> Optional.ofNullable(wider.factors.get(step))).ifPresent(factor -> factors.put(step, factor));
        }
        return new PeriodAdjustment(factors);
    }

    double at(MilestoneType step) {
        return factors.getOrDefault(step, 1.0);
    }

    /** The outlook of cases at a step, with each stretch of the way ahead at its own pace. */
    LandmarkForecast applied(LandmarkForecast steady, MilestoneType at) {
        Map<MilestoneType, PredictionInterval> ahead = new EnumMap<>(MilestoneType.class);
        double usual = 0;
        double lately = 0;
        MilestoneType begin = at;
        for (Map.Entry<MilestoneType, PredictionInterval> target :
                steady.ahead().entrySet()) {
            double days = Math.max(0, target.getValue().median() - usual);
            usual += days;
            lately += days * at(begin);
            ahead.put(target.getKey(), applied(target.getValue(), usual == 0 ? 1 : lately / usual));
            begin = target.getKey();
        }
        return new LandmarkForecast(steady.waited(), steady.cases(), ahead);
    }

    /**
     * What slows one step down may reach the next, and relief may too. So the ends of a range lie half way between this
     * pace and that of the slowest and of the fastest step; how far that keeps ranges right was tried on made-up worlds,
     * see the decision record.
     */
    private PredictionInterval applied(PredictionInterval steady, double factor) {
        double fastest = factors.values().stream().min(Double::compare).orElse(factor);
        double slowest = factors.values().stream().max(Double::compare).orElse(factor);
        return steady.times(
                Math.min(factor, Math.sqrt(factor * fastest)), factor, Math.max(factor, Math.sqrt(factor * slowest)));
    }

    private static SurvivalData stays(HistorySnapshot known, int[] cases, MilestoneType step, int window) {
        SurvivalData stays = new SurvivalData();
        for (int index : cases) {
            if (known.has(index, step)) {
                int watched = Math.max(0, known.day() - window - known.on(index, step));
                int stayed = known.stayed(index, step);
                if (stayed > watched) {
                    stays.add(watched, stayed, known.left(index, step) != PackedCaseHistories.NEVER);
                }
            }
        }
        return stays;
    }

    private static Optional<Double> lately(SurvivalData stays, KaplanMeierCurve always) {
        if (stays.events() < ENOUGH_EVENTS) {
            return Optional.empty();
        }
        KaplanMeierCurve recent = stays.curve();
        double[] ratios = DoubleStream.of(SHARES)
                .filter(share ->
                        recent.dayOf(share).isPresent() && always.dayOf(share).orElse(0) > 0)
                .map(share -> ratio(recent.dayOf(share), always.dayOf(share)))
                .toArray();
        return ratios.length == 0
                ? Optional.empty()
                : Optional.of(DoubleStream.of(ratios).average().orElseThrow());
    }

    private static double ratio(OptionalInt recent, OptionalInt always) {
        return (double) recent.orElseThrow() / always.orElseThrow();
    }
}
