package frontdesk.engine.officer;

import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.officer.DueWords;
import frontdesk.domain.officer.TimeThere;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.engine.authorization.VisibleTasks;
import frontdesk.engine.brief.OfficerNames;
import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.protectedcase.ProtectedTaskAuthorization;
import frontdesk.engine.usertask.CallHandler;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.CustomerTimeZones;
import frontdesk.ports.officer.Absences;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the cards of Tasklist say beside the engine's own words, in the words of officers and as of now. */
@Component
public class TaskCards {
    /** What a page of Tasklist shows, several times over. */
    public static final int PAGE = 100;

    /** The office is among what the flows lay out on their tasks, where it matters. */
    private static final String ROWS = """
            select task.id_ as id, task.task_def_key_ as step, task.due_date_ as due, task.assignee_ as holder,
                   asked.requester_name, asked.requester_language, asked.requester_phone, zip.text_value as zip_code,
                   (select min(office.text_) from act_ru_variable office
                     where office.task_id_ = task.id_ and office.name_ in ('servingOffice', 'officeName')) as office,
                   (select count(*) from act_ru_authorization revoked
                     where revoked.type_ = 2 and revoked.group_id_ = '%s'
                       and revoked.resource_type_ = 7 and revoked.resource_id_ = task.id_) as guarded
              from act_ru_task task
              left join request asked on asked.process_instance_id = task.proc_inst_id_
              left join request_fact zip on zip.reference_number = asked.reference_number and zip.name = 'zipCode'
             where task.id_ in (:seen)""".formatted(ProtectedTaskAuthorization.GROUP);

    private final VisibleTasks visible;
    private final JdbcClient database;
    private final BusinessCalendars calendars;
    private final CustomerTimeZones zones;
    private final InstantSource clock;
    private final Absences absences;
    private final OfficerNames names;
    private final Set<String> calls;

    TaskCards(
            VisibleTasks visible,
            JdbcClient database,
            BusinessCalendars calendars,
            CustomerTimeZones zones,
            InstantSource clock,
            Absences absences,
            OfficerNames names,
            ListableBeanFactory beans) {
        this.visible = visible;
        this.database = database;
        this.calendars = calendars;
        this.zones = zones;
        this.clock = clock;
        this.absences = absences;
        this.names = names;
        this.calls = Arrays.stream(beans.getBeanNamesForType(CallHandler.class, true, false))
                .map(ElementBeanNaming::elementOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The cards of those of these tasks that are open and that the officer sees, in no order. */
    public List<Card> of(Officer officer, Collection<String> ids) {
        List<String> seen = visible.among(ids, officer.account(), officer.groups());
        if (seen.isEmpty()) {
            return List.of();
        }
        Set<String> absent = absences.substitutedBy(officer.account());
        return database.sql(ROWS)
                .param("seen", seen)
                .query((row, number) -> card(row, absent))
                .list();
    }

    private Card card(ResultSet row, Set<String> absent) throws SQLException {
        Instant now = clock.instant();
        boolean isCall = calls.contains(row.getString("step"));
        return new Card(
                row.getString("id"),
                Optional.ofNullable(row.getString("requester_name")),
                Optional.ofNullable(row.getString("requester_language")).map(Language::ofCode),
                Optional.ofNullable(row.getString("office")).filter(office -> !office.isBlank()),
                Optional.ofNullable(row.getTimestamp("due"))
                        .map(Timestamp::toInstant)
                        .map(due -> DueWords.of(due, now, calendars.ofCentre(), isCall)),
                isCall ? Optional.of(TimeThere.of(now, zones.of(phone(row), zipCode(row)))) : Optional.empty(),
                row.getInt("guarded") > 0,
                Optional.ofNullable(row.getString("holder"))
                        .filter(absent::contains)
                        .map(names::of));
    }

    private static Optional<PhoneNumber> phone(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("requester_phone")).map(PhoneNumber::new);
    }

    private static Optional<ZipCode> zipCode(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("zip_code")).map(ZipCode::new);
    }

    /**
     * What a card says.
     *
     * @param language that the requester reads
     * @param office whose appointment it is about
     * @param due empty where the model says none
     * @param there what time it is where the customer may be, of a call
     * @param isProtected whether it is for officers trained for protected cases alone
     * @param absentHolder the name of whoever holds it, where the officer stands in for them today
     */
    public record Card(
            String id,
            Optional<String> requester,
            Optional<Language> language,
            Optional<String> office,
            Optional<DueWords> due,
            Optional<TimeThere> there,
            boolean isProtected,
            Optional<String> absentHolder) {}
}
