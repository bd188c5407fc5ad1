package frontdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import frontdesk.engine.process.ExpressionBean;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The architecture as rules on packages and calls. Each can be held against any code, the planted violations too. */
enum CodeRule {
    DOMAIN_IS_PLAIN(
            "TalksToSpring",
            root -> classes()
                    .that()
                    .resideInAnyPackage(root + ".domain..", root + ".flows.*.domain..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", root + ".domain..", root + ".flows.*.domain..")
                    .because("the domain is read and tested without any framework")),

    FLOWS_ARE_STRANGERS(
            "KnowsPears",
            root -> slices().matching(root + ".flows.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .because("a flow is changed and removed without looking at the others")),

    FLOW_ROOMS_OPEN_ONE_WAY(
            "CallsItsEndpoint",
            root -> noClasses()
                    .that()
                    .resideInAnyPackage(root + ".flows.*.process..", root + ".flows.*.domain..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(root + ".flows.*.web..", root + ".web..")
                    .because("web uses process, process uses domain, and never back")),

    ENGINE_WEB_AND_PORTS_KNOW_NO_FLOW(
            "KnowsApples",
            root -> noClasses()
                    .that()
                    .resideInAnyPackage(
                            root + ".engine..",
                            root + ".web..",
                            root + ".ports..",
                            root + ".domain..",
                            root + ".adapters..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(root + ".flows..")
                    .because("a new flow is registered nowhere")),

    PORTS_ARE_PLAIN(
            "PortOnEngine",
            root -> classes()
                    .that()
                    .resideInAPackage(root + ".ports..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", root + ".ports..", root + ".domain..")
                    .because("a port says what is needed, not how")),

    NOBODY_NEEDS_ADAPTERS_OR_DEMO(
            "NeedsDemo",
            root -> noClasses()
                    .that()
                    .resideOutsideOfPackages(root + ".adapters..", root + ".demo..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(root + ".adapters..", root + ".demo..")
                    .because("both can be taken away or exchanged")),

    SCENARIOS_STAND_OUTSIDE(
            "KnowsTheRecipe",
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".scenarios..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(root + ".flows..", root + ".web..")
                    .because("a scenario meets Frontdesk as its customers and officers do: over HTTP")),

    ONLY_THE_DESK_PLAYS_SCENARIOS(
            "PlaysScenarios",
            root -> noClasses()
                    .that(resideInAPackage(root + "..")
                            .and(not(resideInAnyPackage(root, root + ".scenarios..", root + ".commands.."))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(root + ".scenarios..")
                    .because("a node serves the same with them and without")),

    ADAPTERS_KNOW_PORTS_ONLY(
            "AdapterOnDemo",
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".adapters..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(root + ".engine..", root + ".web..", root + ".demo..")
                    .because("an adapter stands between a port and its technology")),

    ENGINE_STAYS_IN_ITS_ROOMS(
            "EndpointOnEngine",
            root -> noClasses()
                    .that(resideInAPackage(root + "..")
                            .and(not(resideInAnyPackage(
                                    root + ".engine..", root + ".flows.*.process..", root + ".web.security.."))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.camunda..")
                    .because("the engine stays exchangeable")),

    ONLY_THE_PROCESS_CALLS_THE_ENGINE(
            "PushesTheEngine",
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".flows..")
                    .and()
                    .haveSimpleNameNotEndingWith("Process")
                    .should()
                    .dependOnClassesThat(assignableTo(RuntimeService.class).or(assignableTo(TaskService.class)))
                    .because("in and out of the engine are two ways, and the way in is one class")),

    NOTHING_IS_SENT_PAST_THE_LEDGER(
            "SendsByItself",
            root -> noClasses()
                    .that()
                    .resideOutsideOfPackage(root + ".adapters.delivery..")
                    .should()
                    .callMethodWhere(Calls.ofMethod("DeliveryChannel", "deliver"))
                    .orShould(Calls.dependOnAWayOutOutside(
                            root + ".adapters..", root + ".scenarios.clients..", root + ".commands.."))
                    .because("only the delivery log knows whether a message has gone out already")),

    DELEGATES_ARE_PRIVATE(
            "PublicDelegate",
            root -> classes()
                    .that()
                    .resideInAPackage(root + "..")
                    .and()
                    .areAssignableTo(JavaDelegate.class)
                    .and()
                    .doNotHaveModifier(JavaModifier.ABSTRACT)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .resideInAPackage(root + ".flows.*.process..")
                    .because("only the diagram calls a delegate")),

    NO_FIELD_INJECTION(
            "InjectedField",
            root -> fields().should()
                    .notBeAnnotatedWith(Autowired.class)
                    .andShould()
                    .notBeAnnotatedWith(Value.class)
                    .because("what a class needs stands in its constructor")),

    NO_STATIC_STATE(
            "Remembers",
            root -> fields().that().areStatic().should().beFinal().because("what changes belongs to an object")),

    NO_STANDARD_STREAMS("Prints", root -> noClasses().should(ACCESS_STANDARD_STREAMS)),

    NO_SLEEP("Sleeps", root -> noClasses().should().callMethodWhere(Calls.namedIn(Thread.class, "sleep"))),

    TIME_IS_GIVEN(
            "LooksAtTheClock",
            root -> noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(root + ".engine.clock.EngineClockOffset")
                    .and()
                    // A gateway takes tokens by its own clock.
                    .doNotHaveFullyQualifiedName(root + ".adapters.notify.NotifyClient")
                    .should()
                    .callCodeUnitWhere(Calls.readingTheClock())
                    .because("the demo and the tests move the one clock, java.time.InstantSource")),

    NO_TWO_PACKAGES_NEED_EACH_OTHER(
            "LeansRight", root -> slices().matching(root + ".(**)").should().beFreeOfCycles()),

    BEANS_BEAR_THE_NAMES_OF_THEIR_CLASSES(
            "RenamedBean",
            root -> noClasses()
                    .that(not(assignableTo(ExpressionBean.class)))
                    .should()
                    .beAnnotatedWith(Calls.componentWithAnotherName())
                    .because("element, bean and class are found from each other by name; only what analysts write in"
                            + " expressions has a name of theirs")),

    ARGUMENTS_OF_EXPRESSIONS_SAY_HOW_THEY_ARE_WRITTEN(
            "TakesAnyText",
            root -> methods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat()
                    .areAssignableTo(ExpressionBean.class)
                    .should(Calls.sayHowTextsAreWritten())
                    .allowEmptyShould(true)
                    .because("what an analyst writes there is checked before a case comes to it")),

    NAMES_SAY_WHAT_IT_DOES(
            "AppleHelper",
            root -> noClasses()
                    .that(not(assignableTo(ServiceImpl.class)).and(not(assignableTo(ExpressionManager.class))))
                    .should()
                    .haveNameMatching(".*(Service|Manager|Helper|Utils?)(Impl)?")
                    .orShould()
                    .resideInAnyPackage("..util..", "..common..", "..helper..", "..service..")
                    .because("such a name collects everything"));

    private final String plantedViolation;
    private final Function<String, ArchRule> rule;

    CodeRule(String plantedViolation, Function<String, ArchRule> rule) {
        this.plantedViolation = plantedViolation;
        this.rule = rule;
    }

    /** The simple name of the class among the planted violations that breaks this rule. */
    String plantedViolation() {
        return plantedViolation;
    }

    /** The rule for the code whose packages begin so. */
    ArchRule in(String root) {
        return rule.apply(root);
    }
}
