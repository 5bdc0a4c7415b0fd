package org.ent4j.examples.portal.homepage;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ent4j.catalogue.homepage.BlockKind;
import org.ent4j.catalogue.homepage.EditedPage;
import org.ent4j.catalogue.homepage.HomePageLife;
import org.ent4j.catalogue.homepage.Illustration;
import org.ent4j.catalogue.homepage.PageColumn;
import org.ent4j.catalogue.homepage.PageContent;
import org.ent4j.catalogue.homepage.PageFinding;
import org.ent4j.catalogue.homepage.PageRow;
import org.ent4j.catalogue.homepage.PageState;
import org.ent4j.catalogue.homepage.PageVersion;
import org.ent4j.catalogue.homepage.Picture;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Upload;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;

/** One version of the page: looked at, and written while it is a draft. */
final class EditorScreen {

    private static final String PICTURES = VersionScreen.HERE + "/images/";

    private final SchoolPages pages;
    private final SchoolPictures pictures;

    @Inject
    EditorScreen(SchoolPages pages, SchoolPictures pictures) {
        this.pages = pages;
        this.pictures = pictures;
    }

    Answer show(Visit visit) {
        return with(
                visit,
                version -> Answer.page(
                        visit.in("Version %d : %s", "Version %d: %s")
                                .formatted(version.number(), version.content().title()),
                        "homepage/editor",
                        page(visit, version)));
    }

    Answer preview(Visit visit) {
        return with(
                visit,
                version -> SchoolPages.document(
                        visit,
                        pages.pages().preview(SchoolPages.scope(visit), version.content(), visit.now()),
                        PICTURES));
    }

    Answer picture(Visit visit) {
        return pictures.find(visit.school().id(), visit.parameter("image"))
                .map(stored -> Answer.shown(stored.type(), stored.bytes()))
                .orElseGet(() -> Answer.notFound(
                        visit, visit.in("Il n'y a pas d'image de ce nom.", "There is no picture of that name.")));
    }

    Answer with(Visit visit, Function<PageVersion, Answer> answer) {
        return version(visit)
                .map(answer)
                .orElseGet(() -> Answer.notFound(
                        visit, visit.in("Il n'y a pas de telle version.", "There is no such version.")));
    }

    private Optional<PageVersion> version(Visit visit) {
        return SchoolPages.number(visit)
                .flatMap(number -> pages.pages()
                        .find(SchoolPages.scope(visit))
                        .map(Kept::value)
                        .flatMap(page -> page.version(number)));
    }

    private EditorPage page(Visit visit, PageVersion version) {
        var content = version.content();
        var isDraft = version.state() == PageState.DRAFT;
        return new EditorPage(
                version.number(),
                VersionScreen.badge(visit, version.state()),
                isDraft,
                HomePageLife.TABLE
                        .next(version.state(), HomePageLife.Move.PUBLISH)
                        .isPresent(),
                pages.seen(visit),
                content.title(),
                content.welcome(),
                content.banner().map(each -> PICTURES + each.picture().name()).orElse(""),
                content.banner().map(Illustration::alternative).orElse(""),
                rows(visit, content.layout().rows()),
                pages.pages().check(SchoolPages.scope(visit), content, visit.now()).stream()
                        .map(each -> finding(visit, each))
                        .toList(),
                kinds(visit),
                VersionScreen.moves(visit, version.state()));
    }

    private static EditorPage.Finding finding(Visit visit, PageFinding each) {
        return new EditorPage.Finding(
                each.isBlocking(),
                visit.words().of(each.weight().label()),
                visit.words().of(each.refused().reason()));
    }

    private static Map<String, String> kinds(Visit visit) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : BlockKind.values()) {
            kinds.put(kind.name(), visit.words().of(kind.label()));
        }
        return kinds;
    }

    private static List<EditorPage.Row> rows(Visit visit, List<PageRow> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> new EditorPage.Row(
                        row + 1,
                        IntStream.range(0, rows.get(row).columns().size())
                                .mapToObj(column -> column(
                                        visit,
                                        row + 1,
                                        column + 1,
                                        rows.get(row).columns().get(column)))
                                .toList()))
                .toList();
    }

    private static EditorPage.Column column(Visit visit, int row, int number, PageColumn column) {
        var blocks = column.blocks();
        return new EditorPage.Column(
                number,
                column.width(),
                IntStream.range(0, blocks.size())
                        .mapToObj(index -> new EditorPage.Tile(
                                blocks.get(index).id().value(),
                                visit.words().of(blocks.get(index).kind().label()),
                                blocks.get(index).title(),
                                "%d.%d.%d".formatted(row, number, index + 1)))
                        .toList());
    }

    Answer texts(Visit visit) {
        var title = visit.form().textOr("titre", "");
        var welcome = visit.form().textOr("bienvenue", "").replace("\r\n", "\n");
        return edited(visit, content -> Either.right(content.withTitle(title).withWelcome(welcome)));
    }

    /** Another picture, or other words for the one that is there. */
    Answer banner(Visit visit) {
        var sent = visit.form().file("image").map(Upload::bytes);
        var kept = sent.map(bytes -> pictures.keep(visit.school().id(), bytes));
        if (kept.filter(Either::isLeft).isPresent()) {
            return Answer.to(
                    path(visit), Notice.refused(visit.words().of(kept.get().getLeft())));
        }
        return with(
                visit,
                version -> kept.map(Either::get)
                        .or(() -> version.content().banner().map(Illustration::picture))
                        .map(picture ->
                                edited(visit, content -> Either.right(content.withBanner(told(visit, picture)))))
                        .orElseGet(() -> Answer.to(
                                path(visit), Notice.refused(visit.in("Choisissez une image.", "Choose a picture.")))));
    }

    private static Illustration told(Visit visit, Picture picture) {
        return new Illustration(
                picture,
                visit.form().textOr("alternative", ""),
                visit.form().isChecked("decorative"),
                visit.form().textOr("credit", ""));
    }

    /** What the cleaning took away is told, so that its author knows. */
    Answer edited(Visit visit, Function<PageContent, Either<Refusal, PageContent>> change) {
        var number = SchoolPages.number(visit).orElse(0);
        return pages.pages()
                .edit(visit.person(), visit.now(), SchoolPages.scope(visit), VersionScreen.seen(visit), number, change)
                .fold(
                        refusal -> Answer.to(path(visit), Notice.refused(visit.words(), refusal.reasons())),
                        page -> Answer.to(path(visit), Notice.done(done(visit, page))));
    }

    private static String done(Visit visit, EditedPage page) {
        var done = visit.in("Le brouillon est enregistré.", "The draft is saved.");
        return page.takenAway().isEmpty()
                ? done
                : done + " " + String.join(" · ", visit.words().of(page.takenAway()));
    }

    static String path(Visit visit) {
        return VersionScreen.HERE + "/" + SchoolPages.number(visit).orElse(0);
    }
}
