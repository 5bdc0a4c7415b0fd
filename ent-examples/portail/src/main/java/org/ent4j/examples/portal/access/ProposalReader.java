package org.ent4j.examples.portal.access;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/** Reads a proposal from a form; whether it may be made is for the rights to say. */
record ProposalReader(SchoolView view, Form form) {

    static final String KIND = "quoi";
    static final List<Criterion> CRITERIA = List.of(Criterion.FONCTION, Criterion.MATIERE, Criterion.DISCIPLINE);

    private static final int LONGEST_WHY = 200;

    Optional<Proposal.Kind> kind() {
        return form.choice(KIND, Proposal.Kind.class);
    }

    /** The proposal, or what is missing in the form, in words. */
    Either<String, Proposal> read() {
        return kind().map(this::read).orElseGet(() -> Either.left(incomplete()));
    }

    private Either<String, Proposal> read(Proposal.Kind kind) {
        return switch (kind) {
            case RULE -> service().flatMap(service -> role(service).flatMap(role -> rule(service, role)));
            case GRANT -> service().flatMap(service -> role(service).flatMap(role -> grant(service, role)));
            case CLOSING -> service().flatMap(this::closing);
            case WITHDRAWN_RULE -> withdrawnRule();
            case WITHDRAWN_GRANT -> withdrawnGrant();
            case REOPENING -> reopening();
            case UNDO -> undo();
        };
    }

    private String in(String fr, String en) {
        return view.visit().in(fr, en);
    }

    private String incomplete() {
        return in(
                "La demande est incomplète : recommencez depuis la page du service.",
                "Something is missing: start again from the page of the service.");
    }

    private Either<String, Service> service() {
        return either(form.text("service").flatMap(view::service), incomplete());
    }

    private Either<String, RoleName> role(Service service) {
        return either(
                form.text("role").map(RoleName::new).flatMap(service::role).map(role -> role.name()),
                in("Choisissez un rôle.", "Choose a role."));
    }

    private static <T> Either<String, T> either(Optional<T> value, String otherwise) {
        return value.<Either<String, T>>map(Either::right).orElseGet(() -> Either.left(otherwise));
    }

    private Either<String, Proposal> rule(Service service, RoleName role) {
        var population = population();
        var group = form.text("cible").map(GroupId::new).filter(view.groups()::containsKey);
        if (population.isEverybody() && group.isEmpty()) {
            return Either.left(in(
                    "Choisissez au moins un profil, une fonction, une matière ou une discipline.",
                    "Choose a profil, a function, a subject or a discipline at least."));
        }
        var target = group.<Target>map(id -> new Target.OfGroups(Set.of(id)))
                .orElseGet(() -> new Target.OfStructures(Set.of(view.school())));
        return validity()
                .map(days -> new AccessRule(
                        id(service, role, population, group), service.id(), role, target, population, days))
                .map(rule -> proposal(service.id(), new RightsChange.RulePut(rule)));
    }

    /** The same choice makes the same rule, so that nobody adds it twice. */
    private RuleId id(Service service, RoleName role, Population population, Optional<GroupId> group) {
        var who = Stream.of(Criterion.values())
                .flatMap(each -> population.values(each).stream().sorted())
                .collect(Collectors.joining("+"));
        return new RuleId("%s/%s/%s/%s%s"
                .formatted(
                        view.school(),
                        service.id(),
                        role,
                        who,
                        group.map(id -> "@" + id).orElse("")));
    }

    private Population population() {
        var population = Population.builder().with(Criterion.PROFIL, profils());
        CRITERIA.forEach(each -> form.text(each.name()).ifPresent(code -> population.with(each, List.of(code))));
        return population.build();
    }

    private List<String> profils() {
        return Stream.of(Profil.values())
                .map(Profil::name)
                .filter(form.all("profil")::contains)
                .toList();
    }

    private Either<String, Validity> validity() {
        var from = form.day("du");
        var to = form.day("au");
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get())
                ? Either.left(in("Le dernier jour précède le premier.", "The last day is before the first."))
                : Either.right(new Validity(from, to));
    }

    private Either<String, Proposal> grant(Service service, RoleName role) {
        var user = form.text("personne")
                .map(PersonId::new)
                .filter(id -> view.snapshot().user(id).isPresent());
        return either(user, in("Choisissez une personne de l'établissement.", "Choose somebody of the school."))
                .flatMap(who -> validity()
                        .map(days -> new Grant(
                                new RuleId("%s/%s/%s".formatted(who, service.id(), role)),
                                service.id(),
                                role,
                                who,
                                days)))
                .map(given -> proposal(service.id(), new RightsChange.GrantGiven(given)));
    }

    private Either<String, Proposal> closing(Service service) {
        var profils = profils();
        if (profils.isEmpty()) {
            return Either.left(in("Choisissez au moins un profil.", "Choose a profil at least."));
        }
        var population = Population.builder()
                .structures(view.school())
                .with(Criterion.PROFIL, profils)
                .build();
        var id = new ClosingId("%s/%s/%s".formatted(view.school(), service.id(), String.join("+", profils)));
        return Either.right(proposal(
                service.id(),
                new RightsChange.ServiceClosed(new Closing(id, service.id(), population, List.of(), Set.of()))));
    }

    private Either<String, Proposal> withdrawnRule() {
        var rule = form.text("id")
                .flatMap(id -> Optional.ofNullable(view.rights().rules().get(new RuleId(id))));
        return either(rule.filter(view::concerns), gone())
                .map(known -> proposal(known.service(), new RightsChange.RuleRemoved(known.id())));
    }

    private Either<String, Proposal> withdrawnGrant() {
        var grant = form.text("id")
                .flatMap(id -> Optional.ofNullable(view.rights().grants().get(new RuleId(id))));
        return either(grant.filter(view::concerns), gone())
                .map(known -> proposal(known.service(), new RightsChange.GrantRevoked(known.id())));
    }

    private Either<String, Proposal> reopening() {
        var closing = form.text("id")
                .flatMap(id -> Optional.ofNullable(view.rights().closings().get(new ClosingId(id))));
        return either(closing.filter(view::concerns), gone())
                .map(known -> proposal(known.service(), new RightsChange.ServiceReopened(known.id())));
    }

    private String gone() {
        return in(
                "Ce droit n'existe plus : quelqu'un d'autre l'a peut-être retiré.",
                "There is no such right any more: maybe somebody else has withdrawn it.");
    }

    private Either<String, Proposal> undo() {
        var version = form.number("version").map(Integer::longValue);
        return either(version.filter(new Entries(view)::isOwn), incomplete())
                .flatMap(known -> new Entries(view)
                        .history()
                        .undo(known)
                        .mapLeft(view.visit().words()::of)
                        .map(back -> new Proposal(back, why(), Optional.of(known), "/droits/journal")));
    }

    private Proposal proposal(ServiceId service, RightsChange change) {
        return new Proposal(List.of(change), why(), Optional.empty(), "/droits/services/" + service);
    }

    private String why() {
        var text = form.textOr("motif", "").replaceAll("\\p{Cntrl}", " ");
        return text.length() > LONGEST_WHY ? text.substring(0, LONGEST_WHY) : text;
    }
}
