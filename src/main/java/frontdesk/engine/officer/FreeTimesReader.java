package frontdesk.engine.officer;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.appointment.Slot;
import frontdesk.engine.authorization.VisibleTasks;
import frontdesk.engine.officer.FreeTimes.Day;
import frontdesk.engine.officer.FreeTimes.Time;
import frontdesk.engine.usertask.FreeTimesProvider;
import frontdesk.engine.usertask.UserTaskHandlers;
import frontdesk.ports.appointment.AppointmentBook;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Reads what is free where the appointment of an open task can be, by the rules by which it is booked. */
@Component
public class FreeTimesReader {
    /** More than an office of the usual hours has within two months; days beyond are asked for one by one. */
    private static final int MOST_TIMES = 1500;

    private final VisibleTasks tasks;
    private final ProcessEngineConfigurationImpl configuration;
    private final UserTaskHandlers handlers;
    private final AppointmentBook book;
    private final InstantSource clock;

    FreeTimesReader(
            VisibleTasks tasks,
            ProcessEngineConfigurationImpl configuration,
            UserTaskHandlers handlers,
            AppointmentBook book,
            InstantSource clock) {
        this.tasks = tasks;
        this.configuration = configuration;
        this.handlers = handlers;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Reads them anew.
     *
     * @param office the code of the one that is chosen in the form; empty where nothing is chosen
     * @param day whose times are asked for; empty for those of all days, at most 1,500
     */
    public FreeTimes read(Officer officer, String taskId, Optional<String> office, Optional<LocalDate> day) {
        if (!tasks.show(taskId, officer.account(), officer.groups())) {
            return new FreeTimes.NoSuchTask();
        }
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> Optional.ofNullable(
                                context.getTaskManager().findTaskById(taskId))
                        .flatMap(task -> provider(task).map(provider -> read(provider, task, office, day)))
                        .orElseGet(FreeTimes.NoSuchTask::new)));
    }

    private Optional<FreeTimesProvider> provider(DelegateTask task) {
        return handlers.find(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                .filter(FreeTimesProvider.class::isInstance)
                .map(FreeTimesProvider.class::cast);
    }

    private FreeTimes read(
            FreeTimesProvider provider, DelegateTask task, Optional<String> wished, Optional<LocalDate> day) {
        List<Office> choices = provider.offices(task);
        Optional<Office> office = provider.office(task, wished);
        if (office.isEmpty() && wished.isPresent() && !choices.isEmpty()) {
            return new FreeTimes.NoSuchOffice();
        }
        List<Time> times = office.map(known -> times(known, provider.present(task), provider.preferredDates(task)))
                .orElse(List.of());
        return new FreeTimes.Found(
                office,
                choices,
                days(times),
                times.stream()
                        .filter(time -> day.map(time.at().toLocalDate()::equals).orElse(true))
                        .limit(MOST_TIMES)
                        .toList());
    }

    private static List<Day> days(List<Time> times) {
        return times.stream()
                .collect(Collectors.groupingBy(
                        time -> time.at().toLocalDate(), LinkedHashMap::new, Collectors.summingInt(time -> 1)))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    private List<Time> times(Office office, Optional<Appointment> present, List<LocalDate> preferred) {
        LocalDate today = clock.instant().atZone(office.timeZone()).toLocalDate();
        Optional<ZonedDateTime> own = present.map(Appointment::at);
        return Stream.concat(
                        own.map(at -> new Time(at, true)).stream(),
                        book
                                .slots(
                                        office.code(),
                                        today,
                                        today.plusDays(office.booking().bookAheadDays()))
                                .stream()
                                .filter(slot -> slot.free() > 0)
                                .map(Slot::at)
                                .filter(at ->
                                        own.filter(mine -> mine.isEqual(at)).isEmpty())
                                .map(at -> new Time(at, false)))
                .sorted(Comparator.comparingInt((Time time) -> rank(time.at().toLocalDate(), preferred))
                        .thenComparing(Time::at))
                .toList();
    }

    private static int rank(LocalDate day, List<LocalDate> preferred) {
        return preferred.contains(day) ? preferred.indexOf(day) : preferred.size();
    }
}
