package frontdesk.flows.caseprogress.domain;

import frontdesk.domain.casefile.CaseFile.FiledBy;
import frontdesk.domain.casefile.CaseFile.Status;
import frontdesk.domain.progress.CaseHistory;
import frontdesk.domain.progress.Cohort;
import frontdesk.domain.progress.MilestoneType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The histories of all cases of a form, packed: some thirty bytes a case, so that a million of them fit into the memory
 * of a small node. Days are counted as {@link LocalDate#toEpochDay()} counts them.
 */
public final class PackedCaseHistories {
    static final int NEVER = Integer.MIN_VALUE;

    private static final int STEPS = MilestoneType.values().length;
    private static final int WAYS = FiledBy.values().length;

    private final String form;
    private final List<String> offices = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] days = new int[STEPS * 64];
    private int[] seenUntil = new int[64];
    private int[] cells = new int[64];
    private int size;

    public PackedCaseHistories(String form) {
        this.form = form;
    }

    /**
     * Adds a case, unless it tells nothing or contradicts itself: one that is decided nobody knows when, or whose steps
     * are not in their order.
     */
    public void add(CaseHistory history) {
        boolean decided = history.status() == Status.APPROVED || history.status() == Status.DENIED;
        if (history.isInOrder()
                && (!decided || history.on(MilestoneType.DECISION).isPresent())) {
            makeRoom();
            for (MilestoneType step : MilestoneType.values()) {
                days[STEPS * size + step.ordinal()] =
                        history.on(step).map(PackedCaseHistories::day).orElse(NEVER);
            }
            seenUntil[size] = history.status() == Status.WITHDRAWN ? day(history.lastDay()) : Integer.MAX_VALUE;
            cells[size] =
                    WAYS * number(history.fieldOffice()) + history.filedBy().ordinal();
            size++;
        }
    }

    public String form() {
        return form;
    }

    /** How many cases these are. */
    public int size() {
        return size;
    }

    /** So many of the cases at most, from all over. */
    PackedCaseHistories atMost(int most) {
        int every = (size + most - 1) / most;
        if (every <= 1) {
            return this;
        }
        PackedCaseHistories fewer = new PackedCaseHistories(form);
        IntStream.range(0, size).filter(index -> index % every == 0).forEach(index -> fewer.copy(this, index));
        return fewer;
    }

    /** The day on which the case reached the step, or {@link #NEVER}. */
    int day(int index, MilestoneType step) {
        return days[STEPS * index + step.ordinal()];
    }

    /** The last day on which it was known how the case stands; a withdrawn one is followed to its last step. */
    int seenUntil(int index) {
        return seenUntil[index];
    }

    /** The groups that the case belongs to, the one most like it first. */
    List<Cohort> groupsOf(int index) {
        return groupsOfCell(cells[index]);
    }

    /** All groups that have a case. */
    List<Cohort> groups() {
        return Arrays.stream(cells, 0, size)
                .distinct()
                .mapToObj(this::groupsOfCell)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The cases of a group. */
    int[] casesOf(Cohort group) {
        int office = group.fieldOffice()
                .map(name -> numbers.getOrDefault(name, NEVER))
                .orElse(NEVER);
        int way = group.filedBy().map(FiledBy::ordinal).orElse(NEVER);
        return IntStream.range(0, size)
                .filter(index -> group.fieldOffice().isEmpty() || cells[index] / WAYS == office)
                .filter(index -> group.filedBy().isEmpty() || cells[index] % WAYS == way)
                .toArray();
    }

    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private List<Cohort> groupsOfCell(int cell) {
        return Cohort.widening(form, offices.get(cell / WAYS), FiledBy.values()[cell % WAYS]);
    }

    private int number(String office) {
        return numbers.computeIfAbsent(office, unknown -> {
            offices.add(office);
            return offices.size() - 1;
        });
    }

    private void copy(PackedCaseHistories other, int index) {
        makeRoom();
        System.arraycopy(other.days, STEPS * index, days, STEPS * size, STEPS);
        seenUntil[size] = other.seenUntil[index];
        cells[size] = WAYS * number(other.offices.get(other.cells[index] / WAYS)) + other.cells[index] % WAYS;
        size++;
    }

    private void makeRoom() {
        if (size == seenUntil.length) {
            days = Arrays.copyOf(days, 2 * days.length);
            seenUntil = Arrays.copyOf(seenUntil, 2 * size);
            cells = Arrays.copyOf(cells, 2 * size);
        }
    }
}
