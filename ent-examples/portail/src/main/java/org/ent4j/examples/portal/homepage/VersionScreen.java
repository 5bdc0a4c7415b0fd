package org.ent4j.examples.portal.homepage;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ent4j.catalogue.homepage.EditedPage;
import org.ent4j.catalogue.homepage.HomePage;
import org.ent4j.catalogue.homepage.HomePageLife;
import org.ent4j.catalogue.homepage.HomePageLife.Move;
import org.ent4j.catalogue.homepage.PageContent;
import org.ent4j.catalogue.homepage.PageModel;
import org.ent4j.catalogue.homepage.PageState;
import org.ent4j.catalogue.homepage.PageVersion;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;

/** The versions of the page of a school: which one visitors see, which are to come, which were. */
final class VersionScreen {

    static final String HERE = "/page-accueil";

    private final SchoolPages pages;

    @Inject
    VersionScreen(SchoolPages pages) {
        this.pages = pages;
    }

    Answer show(Visit visit) {
        var held = pages.catchUp(visit);
        return Answer.page(
                visit.in("Page d'accueil publique", "Public home page"), "homepage/versions", page(visit, held));
    }

    private VersionPage page(Visit visit, List<String> held) {
        var page = pages.pages().find(SchoolPages.scope(visit)).map(Kept::value);
        return new VersionPage(
                "/etablissements/" + visit.school().id(),
                pages.pages().shown(SchoolPages.scope(visit), visit.now()).isPresent(),
                page.flatMap(HomePage::shownBefore).isPresent(),
                pages.seen(visit),
                held,
                page.map(HomePage::versions).orElse(List.of()).stream()
                        .sorted(Comparator.comparing(PageVersion::number).reversed())
                        .map(each -> row(visit, each))
                        .toList(),
                models(visit));
    }

    private static Map<String, String> models(Visit visit) {
        var models = new LinkedHashMap<String, String>();
        for (var model : PageModel.values()) {
            models.put(model.name(), visit.words().of(model.label()));
        }
        return models;
    }

    private static VersionPage.Row row(Visit visit, PageVersion each) {
        return new VersionPage.Row(
                each.number(),
                each.content().title(),
                badge(visit, each.state()),
                "%s, %s"
                        .formatted(
                                visit.words().moment(each.changedAt()),
                                visit.school().names().of(each.changedBy())),
                shown(visit, each),
                moves(visit, each.state()));
    }

    static VersionPage.StateBadge badge(Visit visit, PageState state) {
        var kind = switch (state) {
            case PUBLISHED -> "good";
            case SCHEDULED -> "wait";
            case DRAFT -> "note";
            case ARCHIVED, DISCARDED -> "";
        };
        return new VersionPage.StateBadge(kind, visit.words().of(state.label()));
    }

    private static String shown(Visit visit, PageVersion each) {
        var words = visit.words();
        return switch (each.state()) {
            case SCHEDULED ->
                each.showing()
                                .from()
                                .map(from -> visit.in("à partir du ", "from ") + words.moment(from))
                                .orElse("")
                        + each.showing()
                                .until()
                                .map(until -> visit.in(" jusqu'au ", " until ") + words.moment(until))
                                .orElse("");
            case PUBLISHED ->
                each.publishedAt()
                                .map(at -> visit.in("depuis le ", "since ") + words.moment(at))
                                .orElse("")
                        + each.showing()
                                .until()
                                .map(until -> visit.in(" jusqu'au ", " until ") + words.moment(until))
                                .orElse("");
            case ARCHIVED ->
                each.archivedAt()
                        .map(at -> visit.in("jusqu'au ", "until ") + words.moment(at))
                        .orElse("");
            case DRAFT, DISCARDED -> "";
        };
    }

    /** Those of one version alone; it is edited and published on its own page. */
    static List<VersionPage.Move> moves(Visit visit, PageState state) {
        return HomePageLife.TABLE.commands(state).stream()
                .filter(ShowingMoves.OF_ONE::contains)
                .sorted()
                .map(move -> new VersionPage.Move(move.name(), capital(visit, move)))
                .toList();
    }

    private static String capital(Visit visit, Move move) {
        var text = visit.words().of(move.label());
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    Answer draft(Visit visit) {
        var model = visit.form().choice("modele", PageModel.class).orElse(PageModel.FRAMED);
        var title = visit.form().textOr("titre", visit.school().name());
        return opened(
                visit,
                pages.pages()
                        .draft(
                                visit.person(),
                                visit.now(),
                                SchoolPages.scope(visit),
                                seen(visit),
                                PageContent.empty(title, model)));
    }

    Answer copy(Visit visit) {
        return opened(
                visit,
                pages.pages()
                        .copy(
                                visit.person(),
                                visit.now(),
                                SchoolPages.scope(visit),
                                seen(visit),
                                SchoolPages.number(visit).orElse(0)));
    }

    static long seen(Visit visit) {
        return visit.form().number("vue").orElse(0);
    }

    private static Answer opened(Visit visit, Either<Refusal, EditedPage> outcome) {
        return outcome.fold(
                refusal -> Answer.to(HERE, Notice.refused(visit.words(), refusal.reasons())),
                edited -> Answer.to(
                        HERE + "/" + edited.number(),
                        Notice.done(visit.in(
                                "Le brouillon est prêt : les visiteurs ne le voient pas encore.",
                                "The draft is ready: visitors do not see it yet."))));
    }
}
