package frontdesk.domain.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Somebody falls ill, their substitute goes on leave, and on each day one person does the work. */
class SubstitutionsTest {
    private static final LocalDate MONDAY = LocalDate.EPOCH;
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);

    private final Absence ana = away("ana", MONDAY, WEDNESDAY, "ben");
    private final Absence ben = away("ben", TUESDAY, WEDNESDAY, "cleo");
    private final Substitutions both = new Substitutions(List.of(ana, ben));

    @Test
    void bothDaysAreIncludedAndNobodyElseIsReplaced() {
        assertThat(both.substituteOf("ana", MONDAY.minusDays(1))).isEmpty();
        assertThat(both.substituteOf("ana", MONDAY)).contains("ben");
        assertThat(both.substituteOf("ana", THURSDAY)).isEmpty();
        assertThat(both.substituteOf("cleo", MONDAY)).isEmpty();
    }

    @Test
    void whereTheSubstituteIsAwayTooWhoeverStandsInForThemDoesIt() {
        assertThat(both.substituteOf("ana", TUESDAY)).contains("cleo");
        assertThat(both.substituteOf("ben", WEDNESDAY)).contains("cleo");
    }

    @Test
    void theChainEndsWhereNobodyIsNamed() {
        Absence cleo = new Absence("cleo", TUESDAY, TUESDAY, Optional.empty());
        Substitutions all = new Substitutions(List.of(ana, ben, cleo));

        assertThat(all.substituteOf("ana", TUESDAY)).isEmpty();
        assertThat(all.substituteOf("ana", WEDNESDAY)).contains("cleo");
    }

    @Test
    void aCircleIsFoundWhereAllOfItAreAwayOnOneDay() {
        assertThat(both.circleOf(away("cleo", WEDNESDAY, THURSDAY, "ana")))
                .containsExactly("cleo", "ana", "ben", "cleo");
        assertThat(both.circleOf(away("ben", MONDAY, MONDAY, "ana"))).containsExactly("ben", "ana", "ben");
        assertThat(both.circleOf(away("ana", MONDAY, MONDAY, "ana"))).containsExactly("ana", "ana");
    }

    @Test
    void whoComesBackBeforeTheOtherLeavesMayStandIn() {
        assertThat(both.circleOf(away("cleo", THURSDAY, THURSDAY, "ana"))).isEmpty();
        assertThat(both.circleOf(away("cleo", MONDAY, MONDAY, "ana"))).isEmpty();
        assertThat(both.circleOf(away("dan", MONDAY, THURSDAY, "ana"))).isEmpty();
    }

    @Test
    void aCircleThatIsInTheDataAlreadyEndsWithNobody() {
        Substitutions circle = new Substitutions(List.of(ana, away("ben", MONDAY, MONDAY, "ana")));

        assertThat(circle.substituteOf("ana", MONDAY)).isEmpty();
        assertThat(circle.circleOf(away("cleo", MONDAY, MONDAY, "ana"))).isEmpty();
    }

    @Test
    void anAbsenceThatEndsBeforeItBeginsIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> away("ana", TUESDAY, MONDAY, "ben"));
    }

    private static Absence away(String account, LocalDate from, LocalDate to, String substitute) {
        return new Absence(account, from, to, Optional.of(substitute));
    }
}
