package org.ent4j.examples.portal.services;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.access.RightsAdministration.Made;
import org.ent4j.access.RightsAdministration.NotMade;
import org.ent4j.access.RightsAdministration.Refused;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.examples.portal.services.SeenService.There;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;

/** <i>Accès population</i>: a profil of the school is let in, or no more. Finer rules are written with the rights themselves. */
final class ServiceAccessScreen {

    private final SeenService seen;
    private final ServiceAccess access;

    @Inject
    ServiceAccessScreen(SeenService seen, ServiceAccess access) {
        this.seen = seen;
        this.access = access;
    }

    Answer give(Visit visit) {
        return onRights(visit, service -> {
            var role = visit.form().text("role").map(RoleName::new).flatMap(service::role);
            var profil = visit.form().choice("profil", Profil.class);
            return role.isEmpty() || profil.isEmpty()
                    ? incomplete(visit)
                    : given(visit, service, role.get(), profil.get());
        });
    }

    private Answer given(Visit visit, Service service, Role role, Profil profil) {
        return told(
                visit,
                access.give(visit, service, role, profil),
                visit.in("Accès donné : %s.", "Access given: %s.")
                        .formatted(visit.words().of(profil.label())));
    }

    private static Answer incomplete(Visit visit) {
        return back(
                visit,
                Notice.refused(visit.in(
                        "Choisissez un rôle et un profil, puis ajoutez l'accès.",
                        "Choose a role and a profil, then add the access.")));
    }

    /** A rule of this service, and of no other. */
    Answer withdraw(Visit visit) {
        return onRights(
                visit,
                service -> rule(visit, service)
                        .map(rule -> told(
                                visit, access.withdraw(visit, rule), visit.in("Accès retiré.", "Access taken away.")))
                        .orElseGet(() -> back(
                                visit,
                                Notice.refused(
                                        visit.in("Cet accès n'existe plus.", "There is no such access any more.")))));
    }

    private static Optional<RuleId> rule(Visit visit, Service service) {
        return visit.school().rights().snapshot().rights().rulesOf(service.id()).stream()
                .map(rule -> rule.id())
                .filter(id -> id.value().equals(visit.form().textOr("regle", "")))
                .findFirst();
    }

    private Answer onRights(Visit visit, Function<Service, Answer> answer) {
        return seen.with(visit, there -> service(visit, there).map(answer).orElseGet(() -> unknown(visit)));
    }

    /** One that the rules do not know yet is made known to them. */
    private Optional<Service> service(Visit visit, There there) {
        access.known(visit, there.kept().value());
        return ServiceAccess.known(visit.school(), there.kept().value());
    }

    private static Answer unknown(Visit visit) {
        return back(
                visit,
                Notice.refused(visit.in(
                        "Les règles d'accès ne connaissent pas ce service.",
                        "The rules of access do not know this service.")));
    }

    private static Answer told(Visit visit, Either<NotMade, Made> outcome, String done) {
        return back(visit, outcome.fold(not -> Notice.refused(visit.words(), reasons(not)), made -> Notice.done(done)));
    }

    private static List<Reason> reasons(NotMade not) {
        return not.fold(
                refusals -> refusals.refused().stream().map(Refused::reason).toList(),
                notUndoable -> List.of(notUndoable.why()),
                outrun -> List.of(outrun.outdated()));
    }

    private static Answer back(Visit visit, Notice notice) {
        return Answer.to(Paths.sheet(visit.parameter("code")), notice);
    }
}
