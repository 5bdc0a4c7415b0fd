package org.ent4j.ticketing.print;

import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.RequestCatalogue;
import org.ent4j.ticketing.routing.TeamId;

/**
 * The words that statistics show instead of ids; what nobody knows is shown as it is.
 *
 * @param schools what they are called
 * @param categories what they are called
 */
public record StatisticsTerms(
        Lang lang, Function<StructureId, String> schools, Function<CategoryId, String> categories) {

    static final Label SUMMARY = Label.of("Synthèse", "Summary");
    static final Label BY_TEAM = Label.of("Par équipe", "By team");
    static final Label BY_SCHOOL = Label.of("Par établissement", "By school");
    static final Label BY_CATEGORY = Label.of("Par catégorie", "By category");
    static final Label BY_MONTH = Label.of("Par mois", "By month");
    static final Label TICKETS = Label.of("Tickets", "Tickets");

    static final Label TEAM = Label.of("Équipe", "Team");
    static final Label NO_TEAM = Label.of("sans équipe", "no team");
    static final Label SCHOOL = Label.of("Établissement", "School");
    static final Label CATEGORY = Label.of("Catégorie", "Category");
    static final Label MONTH = Label.of("Mois", "Month");
    static final Label COUNT = Label.of("Nombre", "Count");
    static final Label VOLUMES =
            Label.of("Tickets soumis par mois et par équipe", "Tickets submitted by month and team");
    static final Label RESOLUTION =
            Label.of("Délais de résolution, en heures d'ouverture", "Time to resolve, in hours of the support");

    private static final Map<String, Label> NOTICES = Map.of(
            "intake.not-a-correspondent", Label.of("demandeur non correspondant", "not by a correspondent"),
            "intake.nobody-is-named", Label.of("aucun correspondant désigné", "no correspondent named"),
            "intake.not-by-the-portal", Label.of("hors du portail", "not by the portal"));

    /** Categories as the catalogue names them. */
    public static StatisticsTerms of(Lang lang, Function<StructureId, String> schools, RequestCatalogue catalogue) {
        return new StatisticsTerms(
                lang,
                schools,
                id -> catalogue.find(id).map(each -> each.label().in(lang)).orElseGet(id::value));
    }

    String of(Label label) {
        return label.in(lang);
    }

    String team(Optional<TeamId> team) {
        return team.map(TeamId::value).orElseGet(() -> of(NO_TEAM));
    }

    /** What the requester was told, in a few words. */
    String notice(String code) {
        return Optional.ofNullable(NOTICES.get(code)).map(this::of).orElse(code);
    }

    String yes(boolean isSo) {
        return isSo ? of(Label.of("oui", "yes")) : "";
    }

    /** {@code nov. 2026}, {@code Nov 2026}. */
    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM uuuu", lang.locale()).format(month);
    }

    /** {@code ≤ 10 h}. */
    String upTo(Duration bound) {
        return "≤ %d h".formatted(bound.toHours());
    }

    /** {@code > 100 h}. */
    String over(Duration bound) {
        return "> %d h".formatted(bound.toHours());
    }
}
