package org.ent4j.examples.portal.mediacentre;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.mediacentre.allocation.Allocator;
import org.ent4j.catalogue.mediacentre.allocation.AllocatorProposal;
import org.ent4j.catalogue.mediacentre.allocation.AllocatorRole;
import org.ent4j.catalogue.mediacentre.allocation.Designation;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Folding;

/** <i>Responsables d'affectation</i>: who allocates the licences of a school. Nobody is one by default. */
final class AllocatorScreen {

    private static final String HERE = "/administration/mediacentre";
    private static final int SHOWN = 10;

    /** As exporters name it: whoever has left is withdrawn, whoever has the function is designated. */
    private static final String POLICY = "pa";

    private final SchoolMediacentre mediacentre;

    @Inject
    AllocatorScreen(SchoolMediacentre mediacentre) {
        this.mediacentre = mediacentre;
    }

    Answer show(Visit visit) {
        return Answer.page(visit.in("Médiacentre (GAR)", "Médiacentre (GAR)"), "mediacentre/allocators", page(visit));
    }

    private AllocatorPage page(Visit visit) {
        var there = mediacentre.on(visit);
        var school = visit.school().id();
        var kept = there.allocators(school);
        var proposals = there.proposals(school, POLICY, visit.now()).orElse(List.of());
        var against = proposals.stream()
                .filter(each -> each.kind() == AllocatorProposal.Kind.WITHDRAW)
                .collect(Collectors.toMap(AllocatorProposal::person, AllocatorProposal::because, (one, other) -> one));
        var text = visit.query().textOr("q", "");
        return new AllocatorPage(
                kept.map(each -> each.value().designated()).orElse(List.of()).stream()
                        .map(each -> row(visit, each, against))
                        .toList(),
                kept.map(Kept::version).orElse(0L),
                text,
                found(visit, text),
                proposals.stream()
                        .filter(each -> each.kind() == AllocatorProposal.Kind.DESIGNATE)
                        .map(each -> proposal(visit, each))
                        .toList(),
                roles(visit));
    }

    private static Map<String, String> roles(Visit visit) {
        var roles = new LinkedHashMap<String, String>();
        for (var role : List.of(AllocatorRole.DELEGATE, AllocatorRole.HEAD)) {
            roles.put(role.name(), visit.words().of(role.label()));
        }
        return roles;
    }

    private static AllocatorPage.Row row(Visit visit, Allocator each, Map<PersonId, List<Reason>> against) {
        return new AllocatorPage.Row(
                each.person().value(),
                name(visit, each.person()),
                visit.words().of(each.role().label()),
                visit.words().moment(each.since()),
                name(visit, each.by()),
                each.until().map(visit.words()::shortDay).orElse(""),
                visit.words().of(against.getOrDefault(each.person(), List.of())));
    }

    private static String name(Visit visit, PersonId person) {
        return visit.school().names().of(person);
    }

    private static List<AllocatorPage.Found> found(Visit visit, String text) {
        var wanted = Folding.fold(text);
        return wanted.isBlank()
                ? List.of()
                : visit.school().names().staff().stream()
                        .filter(person -> Folding.fold(SchoolNames.of(person)).contains(wanted))
                        .limit(SHOWN)
                        .map(person -> found(visit, person))
                        .toList();
    }

    private static AllocatorPage.Found found(Visit visit, Person person) {
        return new AllocatorPage.Found(
                person.id().value(),
                SchoolNames.of(person),
                visit.words().of(person.profil().label()));
    }

    private static AllocatorPage.Proposal proposal(Visit visit, AllocatorProposal each) {
        return new AllocatorPage.Proposal(
                each.person().value(),
                name(visit, each.person()),
                visit.words().of(each.role().label()),
                String.join(" · ", visit.words().of(each.because())),
                each.role().name());
    }

    Answer designate(Visit visit) {
        var role = visit.form().choice("role", AllocatorRole.class).orElse(AllocatorRole.DELEGATE);
        return visit.form()
                .text("personne")
                .map(PersonId::new)
                .map(person -> changed(
                        visit,
                        mediacentre
                                .on(visit)
                                .designate(
                                        visit.person(),
                                        visit.now(),
                                        visit.school().id(),
                                        seen(visit),
                                        new Designation(
                                                person, role, visit.form().day("jusquau"))),
                        visit.in("%s est responsable d'affectation.", "%s is a responsable d'affectation.")
                                .formatted(name(visit, person))))
                .orElseGet(() -> nobody(visit));
    }

    private static Answer nobody(Visit visit) {
        return Answer.unusable(visit, visit.in("Choisissez une personne.", "Choose somebody."));
    }

    Answer withdraw(Visit visit) {
        return visit.form()
                .text("personne")
                .map(PersonId::new)
                .map(person -> changed(
                        visit,
                        mediacentre
                                .on(visit)
                                .withdraw(
                                        visit.person(),
                                        visit.now(),
                                        visit.school().id(),
                                        seen(visit),
                                        person),
                        visit.in("%s ne l'est plus.", "%s is one no more.").formatted(name(visit, person))))
                .orElseGet(() -> nobody(visit));
    }

    Answer undo(Visit visit) {
        return changed(
                visit,
                mediacentre
                        .on(visit)
                        .undo(visit.person(), visit.now(), visit.school().id(), seen(visit)),
                visit.in("Le dernier changement est annulé.", "The last change is undone."));
    }

    private static long seen(Visit visit) {
        return visit.form().number("version").orElse(0);
    }

    private static Answer changed(Visit visit, Either<Refusal, ?> outcome, String done) {
        return Answer.moved(visit, outcome, HERE, done);
    }
}
