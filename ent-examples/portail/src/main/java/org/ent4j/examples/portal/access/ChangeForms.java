package org.ent4j.examples.portal.access;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.service.Service;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/** Fills the forms that change the rights of a service with what can be chosen there. */
final class ChangeForms {

    private final RuleWording wording;

    @Inject
    ChangeForms(RuleWording wording) {
        this.wording = wording;
    }

    ChangePage empty(SchoolView view, Service service) {
        return page(view, service, view.visit().query(), Optional.empty(), "");
    }

    ChangePage again(SchoolView view, Service service, Proposal.Kind kind, String error) {
        return page(view, service, view.visit().form(), Optional.of(error), kind.name());
    }

    private ChangePage page(SchoolView view, Service service, Form typed, Optional<String> error, String wrong) {
        var text = typed.textOr("q", "");
        var person = typed.text("personne")
                .map(PersonId::new)
                .filter(id -> view.snapshot().user(id).isPresent());
        return new ChangePage(
                service.id().value(),
                wording.services(view.visit()).of(service.id()),
                typed,
                error,
                wrong,
                roles(service),
                targets(view),
                profils(view),
                ProposalReader.CRITERIA.stream().map(each -> choice(view, each)).toList(),
                text,
                new UserFinder(view).options(text, person));
    }

    private static Map<String, String> roles(Service service) {
        var roles = new LinkedHashMap<String, String>();
        service.roles()
                .forEach(role -> roles.put(role.name().value(), role.name().value()));
        return roles;
    }

    private static Map<String, String> targets(SchoolView view) {
        var targets = new LinkedHashMap<String, String>();
        targets.put("", view.visit().in("Établissement du site courant", "School of this site"));
        view.groups().forEach((id, group) -> targets.put(id.value(), group.label()));
        return targets;
    }

    private static Map<String, String> profils(SchoolView view) {
        var profils = new LinkedHashMap<String, String>();
        Stream.of(Profil.values())
                .forEach(each -> profils.put(each.name(), view.visit().words().of(each.label())));
        return profils;
    }

    /** What somebody of the school has for the criterion: a rule for anything else would give nothing. */
    private ChangePage.Choice choice(SchoolView view, Criterion criterion) {
        var words = wording.of(view);
        var labels = view.snapshot().everybody().stream()
                .flatMap(user -> view.snapshot().user(user).stream())
                .flatMap(user -> user.affiliations().stream())
                .flatMap(place -> place.values(criterion).stream())
                .distinct()
                .collect(Collectors.toMap(code -> code, code -> words.value(criterion, code)));
        var options = new LinkedHashMap<String, String>();
        options.put("", view.visit().in("Indifférent", "Any"));
        labels.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(each -> options.put(each.getKey(), each.getValue()));
        return new ChangePage.Choice(
                criterion.name(), capital(view.visit().words().of(criterion.label())), options);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}
