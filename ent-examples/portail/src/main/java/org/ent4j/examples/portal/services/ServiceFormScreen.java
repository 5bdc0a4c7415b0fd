package org.ent4j.examples.portal.services;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.marking.DnmaService;
import org.ent4j.catalogue.release.UsualConnectors;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.OpenMode;
import org.ent4j.catalogue.service.Regroupement;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.SsoType;
import org.ent4j.catalogue.service.UsualServices;
import org.ent4j.examples.portal.school.SchoolServices;
import org.ent4j.examples.portal.services.SeenService.There;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.text.Labelled;

/** <i>Informations générales</i>: a new service, or one that is changed. */
final class ServiceFormScreen {

    private final SchoolServices services;
    private final SeenService seen;
    private final ServiceAccess access;

    @Inject
    ServiceFormScreen(SchoolServices services, SeenService seen, ServiceAccess access) {
        this.services = services;
        this.seen = seen;
        this.access = access;
    }

    /** Empty, or with what is known of one of the usual external services. */
    Answer blank(Visit visit) {
        var typed = visit.query()
                .text("modele")
                .flatMap(UsualServices::template)
                .map(each -> TypedService.of(each.code(), each.form()))
                .orElseGet(TypedService::blank);
        return Answer.page(title(visit), "services/form", page(visit, typed, Optional.empty(), List.of()));
    }

    private static String title(Visit visit) {
        return visit.in("Nouveau service", "New service");
    }

    Answer add(Visit visit) {
        var typed = TypedService.of(visit.form());
        var code = typed.proposedCode();
        if (!ServiceKey.isCode(code)) {
            return again(
                    visit,
                    typed,
                    List.of(visit.in(
                            "Donnez un intitulé avec au moins une lettre ou un chiffre.",
                            "Give a title with one letter or digit at least.")));
        }
        return added(visit, typed, new ServiceKey(Scope.school(visit.school().id()), code))
                .fold(
                        refusal -> again(visit, typed, visit.words().of(refusal.reasons())),
                        kept -> kept(visit, kept.value()));
    }

    private Either<Refusal, Kept<Service>> added(Visit visit, TypedService typed, ServiceKey key) {
        return services.of(visit.school()).add(visit.person(), visit.now(), key, typed.newForm(visit.form()));
    }

    private Answer kept(Visit visit, Service service) {
        access.known(visit, service);
        return Answer.to(
                Paths.sheet(service.key().code()),
                Notice.done(visit.in(
                        "Le service est ajouté comme brouillon. Donnez-lui des accès, puis publiez-le.",
                        "The service is added as a draft. Give people access to it, then publish it.")));
    }

    private Answer again(Visit visit, TypedService typed, List<String> wrong) {
        return Answer.again(title(visit), "services/form", page(visit, typed, Optional.empty(), wrong));
    }

    Answer filled(Visit visit) {
        return seen.with(visit, there -> form(visit, there, TypedService.of(there.kept()), List.of()));
    }

    Answer change(Visit visit) {
        return seen.with(visit, there -> {
            var typed = TypedService.of(visit.form());
            return there.services()
                    .change(
                            visit.person(),
                            visit.now(),
                            there.key(),
                            typed.version(),
                            typed.form(visit.form()),
                            visit.today())
                    .fold(
                            refusal -> form(visit, there, typed, visit.words().of(refusal.reasons())),
                            kept -> Answer.to(
                                    Paths.sheet(visit.parameter("code")),
                                    Notice.done(visit.in("Le service est modifié.", "The service is changed."))));
        });
    }

    private Answer form(Visit visit, There there, TypedService typed, List<String> wrong) {
        var title = visit.in("Modifier %s", "Change %s")
                .formatted(there.kept().value().title());
        var page = page(visit, typed, Optional.of(there.key().code()), wrong);
        return wrong.isEmpty() ? Answer.page(title, "services/form", page) : Answer.again(title, "services/form", page);
    }

    private ServiceFormPage page(Visit visit, TypedService typed, Optional<String> code, List<String> wrong) {
        return new ServiceFormPage(
                typed,
                code,
                wrong,
                choices(visit, SsoType.values()),
                choices(visit, DnmaService.values()),
                connectors(visit),
                regroupements(visit),
                choices(visit, OpenMode.values()),
                code.isPresent() ? Map.of() : templates());
    }

    private static <E extends Enum<E> & Labelled> Map<String, String> choices(Visit visit, E[] values) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", visit.in("— à choisir —", "— to be chosen —"));
        for (var value : values) {
            choices.put(value.name(), visit.words().of(value.label()));
        }
        return choices;
    }

    private static Map<String, String> connectors(Visit visit) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", visit.in("— aucune donnée —", "— no data —"));
        UsualConnectors.all()
                .all()
                .forEach(each -> choices.put(each.code(), visit.words().of(each.label())));
        return choices;
    }

    private Map<String, String> regroupements(Visit visit) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", visit.in("— à choisir —", "— to be chosen —"));
        choices.putAll(
                open(services.of(visit.school()).in(visit.school().id()).menu().regroupements()));
        return choices;
    }

    /** Those that are in use, by their codes. */
    static Map<String, String> open(List<Regroupement> all) {
        var choices = new LinkedHashMap<String, String>();
        all.stream()
                .filter(each -> !each.isRetired())
                .forEach(each -> choices.put(each.id().value(), each.label()));
        return choices;
    }

    private static Map<String, String> templates() {
        var templates = new LinkedHashMap<String, String>();
        UsualServices.templates()
                .forEach(each -> templates.put(each.code(), each.form().title().orElse(each.code())));
        return templates;
    }
}
