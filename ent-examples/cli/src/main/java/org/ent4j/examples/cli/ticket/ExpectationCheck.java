package org.ent4j.examples.cli.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.examples.host.ThreePlatforms.Told;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.intake.Admission;
import org.ent4j.ticketing.notice.Recipient;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Ticket;

/**
 * Compares what came of a step with what the script says.
 *
 * @param isAgreed whether all platforms that share the ticket have the same
 */
record ExpectationCheck(
        Expected expected,
        ScenarioPlay.Outcome outcome,
        Optional<Ticket> before,
        Optional<Ticket> after,
        List<Told> told,
        boolean isAgreed) {

    List<Label> failures() {
        var failures = new ArrayList<Label>();
        compare(failures, Label.of("refus", "refusal"), expected.refused(), refusal());
        compare(
                failures,
                Label.of("avis", "notice"),
                expected.notice(),
                outcome.notice().map(Reason::code));
        names(failures);
        if (outcome.refusal().isPresent()
                && !before.equals(after)
                && expected.ticket().isEmpty()) {
            failures.add(
                    Label.of("refusé, et pourtant le ticket a changé", "refused, and the ticket changed all the same"));
        }
        if (!isAgreed) {
            failures.add(
                    Label.of("les plateformes n'ont pas le même ticket", "the platforms do not have the same ticket"));
        }
        ticket(failures);
        expected.told()
                .ifPresent(each ->
                        compare(failures, Label.of("informés", "told"), Optional.of(each), Optional.of(heard())));
        says(failures);
        return failures;
    }

    /** The first code that is said against it. */
    private Optional<String> refusal() {
        return outcome.refusal().map(each -> each.reasons().get(0).code());
    }

    private void ticket(List<Label> failures) {
        demand(failures, Label.of("état", "state"), expected.state(), ticket -> Optional.of(ticket.state()));
        demand(failures, Label.of("détenteur", "holder"), expected.holder(), ticket -> Optional.of(ticket.holder()));
        demand(failures, Label.of("équipe", "team"), expected.team(), Ticket::team);
        demand(failures, Label.of("doublon de", "duplicate of"), expected.duplicateOf(), Ticket::duplicateOf);
        demand(failures, Label.of("donne suite à", "follows"), expected.follows(), Ticket::followUpOf);
        demand(
                failures,
                Label.of("solutions refusées", "solutions refused"),
                expected.refusals(),
                ticket -> Optional.of(ticket.refusals()));
        demand(
                failures,
                Label.of("relances", "reminders"),
                expected.reminders(),
                ticket -> Optional.of(ticket.reminders()));
    }

    private <T> void demand(List<Label> failures, Label what, Optional<T> wanted, Function<Ticket, Optional<T>> found) {
        if (wanted.isPresent()) {
            compare(failures, what, wanted, after.flatMap(found));
        }
    }

    private static <T> void compare(List<Label> failures, Label what, Optional<T> wanted, Optional<T> found) {
        if (!Objects.equals(wanted, found)) {
            failures.add(Label.of(
                    "%s : attendu %s, trouvé %s".formatted(what.fr(), shown(wanted, "rien"), shown(found, "rien")),
                    "%s: expected %s, found %s"
                            .formatted(what.en(), shown(wanted, "nothing"), shown(found, "nothing"))));
        }
    }

    private static String shown(Optional<?> value, String nothing) {
        return value.map(String::valueOf).orElse(nothing);
    }

    private void names(List<Label> failures) {
        var named = outcome.notice()
                .filter(Admission.NotACorrespondent.class::isInstance)
                .map(notice -> ((Admission.NotACorrespondent) notice).correspondents())
                .orElseGet(List::of);
        expected.names().stream()
                .filter(name -> named.stream().noneMatch(each -> each.startsWith(name)))
                .forEach(name ->
                        failures.add(Label.of("l'avis ne nomme pas " + name, "the notice does not name " + name)));
    }

    private void says(List<Label> failures) {
        var wanted = expected.says();
        var all = after.map(ticket -> ticket.said().stream().map(Said::text).toList())
                .orElseGet(List::of);
        var last = all.subList(Math.max(0, all.size() - wanted.size()), all.size());
        if (!last.equals(wanted)) {
            compare(failures, Label.of("conversation", "conversation"), Optional.of(wanted), Optional.of(last));
        }
    }

    private List<String> heard() {
        return told.stream()
                .map(each -> recipient(each.notice().to()) + " "
                        + each.notice().what().code())
                .toList();
    }

    static String recipient(Recipient to) {
        return to instanceof Recipient.Person person
                ? person.id().value()
                : ((Recipient.Team) to).id().value();
    }
}
