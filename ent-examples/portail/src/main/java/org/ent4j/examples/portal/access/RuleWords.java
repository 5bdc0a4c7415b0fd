package org.ent4j.examples.portal.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.answer.Mismatch;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.change.RightsElement;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.nomenclature.Disciplines;
import org.ent4j.model.nomenclature.Fonctions;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;

/** Rules, grants and closings in words, as the <i>récapitulatif des droits d'accès</i> has them (A2). */
record RuleWords(SchoolView view, Map<String, String> subjects, ServiceNames services) {

    /** {@code Enseignant, Documentaliste — fonction ENS — Collège …}. */
    String rule(AccessRule rule) {
        return role(rule.service(), rule.role()) + visit().in(" : ", ": ") + who(rule) + ", " + target(rule.target())
                + validity(rule.validity());
    }

    private String who(AccessRule rule) {
        return rule.target() instanceof Target.OfGroups && rule.population().isEverybody()
                ? visit().in("tous les membres", "all members")
                : population(rule.population());
    }

    String role(ServiceId service, RoleName role) {
        return visit().in("%s, « %s »", "%s, “%s”").formatted(services.of(service), role);
    }

    String target(Target target) {
        return target.fold(
                site -> site.site().value(),
                list -> joined(list.structures().stream().map(this::structure)),
                list -> visit().in("groupe ", "group ")
                        + joined(list.groups().stream().map(this::group)),
                () -> visit().in("tout l'ENT", "the whole ENT"));
    }

    private String structure(StructureId id) {
        return id.equals(view.school()) ? visit().school().name() : id.value();
    }

    private String group(GroupId id) {
        return Optional.ofNullable(view.rights().groups().get(id))
                .map(Group::label)
                .orElse(id.value());
    }

    String population(Population population) {
        return population.isEverybody()
                ? visit().in("tout le monde", "everybody")
                : Stream.of(Criterion.values())
                        .filter(each -> !population.values(each).isEmpty())
                        .map(each -> head(each) + values(population, each))
                        .collect(Collectors.joining(" ; "));
    }

    private String head(Criterion criterion) {
        return criterion == Criterion.PROFIL ? "" : visit().words().of(criterion.label()) + " ";
    }

    String values(Population population, Criterion criterion) {
        return joined(population.values(criterion).stream().map(value -> value(criterion, value)));
    }

    String value(Criterion criterion, String value) {
        return switch (criterion) {
            case PROFIL -> visit().words().of(Profil.valueOf(value).label());
            case STRUCTURE -> structure(new StructureId(value));
            case MATIERE -> subjects.getOrDefault(value, value);
            case FONCTION ->
                Fonction.parse(value).toJavaOptional().flatMap(Fonctions::label).orElse(value);
            case DISCIPLINE ->
                Discipline.parse(value)
                        .toJavaOptional()
                        .flatMap(Disciplines::label)
                        .orElse(value);
            default -> value;
        };
    }

    /** Why a rule does not match, with labels instead of codes. */
    Reason mismatch(Mismatch mismatch) {
        if (mismatch instanceof Mismatch.Unmet unmet) {
            return Mismatch.Unmet.of(
                    unmet.criterion(),
                    structure(new StructureId(unmet.structure())),
                    values(unmet.criterion(), unmet.asked()),
                    values(unmet.criterion(), unmet.held()));
        }
        return mismatch instanceof Mismatch.InNoGroup none
                ? new Mismatch.InNoGroup(
                        none.groups().stream().map(id -> group(new GroupId(id))).toList())
                : mismatch;
    }

    private List<String> values(Criterion criterion, List<String> codes) {
        return codes.stream().map(code -> value(criterion, code)).toList();
    }

    String grant(Grant grant) {
        return role(grant.service(), grant.role())
                + visit().in(" : ", ": ")
                + view.name(grant.user())
                + validity(grant.validity());
    }

    String closing(Closing closing) {
        return visit().in("%s fermé : ", "%s closed: ").formatted(services.of(closing.service()))
                + population(closing.population());
    }

    /** "" for always. */
    String validity(Validity validity) {
        return validity.from()
                        .map(day -> visit().in(", à partir du ", ", from ") + day(day))
                        .orElse("")
                + validity.to()
                        .map(day -> visit().in(", jusqu'au ", ", until ") + day(day))
                        .orElse("");
    }

    private String day(LocalDate day) {
        return visit().words().shortDay(day);
    }

    /** A change of the journal. */
    String change(RightsChange change) {
        if (change instanceof RightsChange.RulePut put) {
            return visit().in("Règle : ", "Rule: ") + rule(put.rule());
        }
        if (change instanceof RightsChange.GrantGiven given) {
            return visit().in("Droit nominatif : ", "Grant: ") + grant(given.grant());
        }
        if (change instanceof RightsChange.ServiceClosed closed) {
            return visit().in("Fermeture : ", "Closing: ") + closing(closed.closing());
        }
        return removed(change)
                .map(what -> visit().in("Retrait : ", "Removal: ") + what)
                .orElseGet(() -> element(change));
    }

    /** What is removed of the rights of today. */
    private Optional<String> removed(RightsChange change) {
        if (change instanceof RightsChange.RuleRemoved gone) {
            return Optional.ofNullable(view.rights().rules().get(gone.rule())).map(this::rule);
        }
        if (change instanceof RightsChange.GrantRevoked gone) {
            return Optional.ofNullable(view.rights().grants().get(gone.grant())).map(this::grant);
        }
        return change instanceof RightsChange.ServiceReopened gone
                ? Optional.ofNullable(view.rights().closings().get(gone.closing()))
                        .map(this::closing)
                : Optional.empty();
    }

    private String element(RightsChange change) {
        var element = RightsElement.of(change);
        var isRemoval = change.equals(element.removal());
        return "%s (%s %s)"
                .formatted(
                        isRemoval ? visit().in("Retrait", "Removal") : visit().in("Ajout", "Addition"),
                        visit().words().of(element.kind().label()),
                        element.id());
    }

    private static String joined(Stream<String> names) {
        return names.sorted().collect(Collectors.joining(", "));
    }

    private Visit visit() {
        return view.visit();
    }
}
