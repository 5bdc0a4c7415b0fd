package org.ent4j.examples.portal.rubrique;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.Rubriques;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.rubrique.RubriqueId;
import org.ent4j.catalogue.rubrique.RubriqueKind;
import org.ent4j.catalogue.rubrique.RubriquePlace;
import org.ent4j.catalogue.rubrique.RubriqueTree;
import org.ent4j.catalogue.rubrique.Visibility;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.examples.host.EntData;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.examples.portal.school.SchoolServices;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;

/** The list of rubriques, and what is done to one of them. */
final class RubriqueScreen {

    private static final String HERE = "/administration/rubriques";

    private final Rubriques rubriques;
    private final SchoolServices services;

    @Inject
    RubriqueScreen(EntData data, Catalogue catalogue, SchoolServices services) {
        this.rubriques = HomePageContext.rubriques(data, catalogue);
        this.services = services;
    }

    Answer show(Visit visit) {
        return Answer.page("Rubriques", "rubrique/list", page(visit));
    }

    private RubriquePage page(Visit visit) {
        var titles = titles(visit);
        var kept = rubriques.of(scope(visit));
        var versions =
                kept.stream().collect(Collectors.toMap(each -> each.value().id(), Kept::version));
        var tree = RubriqueTree.of(kept.stream().map(Kept::value).toList());
        return new RubriquePage(
                tree.inOrder().stream()
                        .map(each -> row(
                                visit,
                                tree,
                                each,
                                titles,
                                Optional.ofNullable(versions.get(each.id())).orElse(0L)))
                        .toList(),
                titles,
                kinds(visit));
    }

    private Map<String, String> titles(Visit visit) {
        var titles = new LinkedHashMap<String, String>();
        services.of(visit.school()).in(visit.school().id()).services().stream()
                .map(each -> each.service())
                .forEach(each -> titles.putIfAbsent(each.key().code(), each.title()));
        return titles;
    }

    private static Map<String, String> kinds(Visit visit) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : RubriqueKind.values()) {
            kinds.put(kind.name(), visit.words().of(kind.label()));
        }
        return kinds;
    }

    private static RubriquePage.Row row(
            Visit visit, RubriqueTree tree, Rubrique each, Map<String, String> titles, long version) {
        var service = tree.service(each.id()).orElse("");
        return new RubriquePage.Row(
                each.id().value(),
                each.label(),
                tree.above(each.id()).size(),
                each.formerGroup().orElse(""),
                each.kind().name(),
                visit.words().of(each.kind().label()),
                each.isActive(),
                visit.words().of(each.state().label()),
                service,
                titles.getOrDefault(service, service),
                seenBy(visit, each.visibility()),
                each.managers().stream().map(visit.school().names()::of).collect(Collectors.joining(", ")),
                each.members().size(),
                version);
    }

    private static String seenBy(Visit visit, Visibility visibility) {
        if (visibility instanceof Visibility.Everybody) {
            return visit.in("tout le monde", "everybody");
        } else if (visibility instanceof Visibility.MembersOnly) {
            return visit.in("ses membres", "its members");
        }
        return visibility instanceof Visibility.Population population
                ? population.rule()
                : visit.in("administrateurs seulement", "administrators only");
    }

    private static Scope scope(Visit visit) {
        return Scope.school(visit.school().id());
    }

    Answer move(Visit visit) {
        var to = visit.form().text("service").map(RubriquePlace::inService).orElse(RubriquePlace.NOWHERE);
        return changed(
                visit,
                kept -> rubriques.move(visit.person(), visit.now(), kept.value().id(), seen(visit), to),
                visit.in("La rubrique est placée.", "The rubrique is placed."));
    }

    Answer sort(Visit visit) {
        return visit.form()
                .choice("duree", RubriqueKind.class)
                .map(kind -> changed(
                        visit,
                        kept -> rubriques.sort(
                                visit.person(), visit.now(), kept.value().id(), seen(visit), kind),
                        visit.in("La rubrique est classée.", "The rubrique is sorted.")))
                .orElseGet(
                        () -> Answer.unusable(visit, visit.in("Choisissez une durée.", "Choose how long it lasts.")));
    }

    Answer discard(Visit visit) {
        return changed(
                visit,
                kept -> rubriques.discard(
                        visit.person(), visit.now(), kept.value().id(), seen(visit)),
                visit.in("La rubrique est à la corbeille.", "The rubrique is in the bin."));
    }

    Answer restore(Visit visit) {
        return changed(
                visit,
                kept -> rubriques.restore(
                        visit.person(), visit.now(), kept.value().id(), seen(visit)),
                visit.in("La rubrique est sortie de la corbeille.", "The rubrique is out of the bin."));
    }

    private static long seen(Visit visit) {
        return visit.form().number("version").orElse(0);
    }

    /** One of another school looks as one that is not there. */
    private Answer changed(Visit visit, Function<Kept<Rubrique>, Either<Refusal, ?>> change, String done) {
        return Optional.of(visit.parameter("rubrique"))
                .filter(RubriqueId::isId)
                .flatMap(id -> rubriques.find(new RubriqueId(id)))
                .filter(kept -> kept.value().scope().equals(scope(visit)))
                .map(kept -> Answer.moved(visit, change.apply(kept), HERE, done))
                .orElseGet(() -> Answer.notFound(
                        visit, visit.in("Il n'y a pas de telle rubrique.", "There is no such rubrique.")));
    }
}
