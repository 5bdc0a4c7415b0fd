package org.ent4j.examples.portal.homepage;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.BlockId;
import org.ent4j.catalogue.homepage.BlockKind;
import org.ent4j.catalogue.homepage.BlockPlace;
import org.ent4j.catalogue.homepage.Illustration;
import org.ent4j.catalogue.homepage.PageLayout;
import org.ent4j.catalogue.homepage.PageVersion;
import org.ent4j.catalogue.homepage.Picture;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Upload;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.rule.Reason;

/** The blocks of a draft: the eleven types of contents, each with its form. */
final class BlockScreen {

    private final SchoolPages pages;
    private final SchoolPictures pictures;
    private final EditorScreen editor;

    @Inject
    BlockScreen(SchoolPages pages, SchoolPictures pictures, EditorScreen editor) {
        this.pages = pages;
        this.pictures = pictures;
        this.editor = editor;
    }

    Answer blank(Visit visit) {
        return visit.query()
                .choice("type", BlockKind.class)
                .map(kind -> editor.with(visit, version -> form(visit, version, kind, TypedBlock.blank(), "")))
                .orElseGet(() -> unusable(visit));
    }

    private static Answer unusable(Visit visit) {
        return Answer.unusable(visit, visit.in("Choisissez un type de bloc.", "Choose a type of block."));
    }

    Answer add(Visit visit) {
        return visit.form()
                .choice("type", BlockKind.class)
                .map(kind -> editor.with(visit, version -> added(visit, version, kind)))
                .orElseGet(() -> unusable(visit));
    }

    private Answer added(Visit visit, PageVersion version, BlockKind kind) {
        var layout = version.content().layout();
        var typed = TypedBlock.of(visit.form());
        return block(visit, newId(layout, kind), kind, Optional.empty())
                .fold(
                        wrong -> form(visit, version, kind, typed, wrong),
                        block -> editor.edited(
                                visit, content -> content.laidOut(each -> each.with(block, place(visit, each)))));
    }

    private static BlockId newId(PageLayout layout, BlockKind kind) {
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return IntStream.iterate(1, each -> each + 1)
                .mapToObj(each -> new BlockId(name + "-" + each))
                .filter(id -> layout.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The end of the column that was chosen: {@code 1.2}. */
    private static BlockPlace place(Visit visit, PageLayout layout) {
        var parts = visit.form().textOr("colonne", "").split("\\.");
        try {
            var row = Integer.parseInt(parts[0]);
            var column = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
            return new BlockPlace(row, column, blocksIn(layout, row, column) + 1);
        } catch (NumberFormatException none) {
            return layout.end();
        }
    }

    private static int blocksIn(PageLayout layout, int row, int column) {
        var isThere = row > 0
                && row <= layout.rows().size()
                && column > 0
                && column <= layout.rows().get(row - 1).columns().size();
        return isThere
                ? layout.rows().get(row - 1).columns().get(column - 1).blocks().size()
                : 0;
    }

    /** The block that was typed, or what is missing. */
    private Either<String, Block> block(Visit visit, BlockId id, BlockKind kind, Optional<Picture> before) {
        var typed = TypedBlock.of(visit.form());
        var sent = visit.form()
                .file("image")
                .map(Upload::bytes)
                .map(bytes -> pictures.keep(visit.school().id(), bytes));
        if (sent.filter(Either::isLeft).isPresent()) {
            Reason wrong = sent.get().getLeft();
            return Either.left(visit.words().of(wrong));
        }
        var picture = sent.map(Either::get).or(() -> before);
        return typed.block(id, kind, picture.map(each -> told(typed, each)))
                .<Either<String, Block>>map(Either::right)
                .orElseGet(() -> Either.left(visit.in("Choisissez une image.", "Choose a picture.")));
    }

    private static Illustration told(TypedBlock typed, Picture picture) {
        return new Illustration(picture, typed.alternative(), typed.isDecorative(), typed.credit());
    }

    private Answer form(Visit visit, PageVersion version, BlockKind kind, TypedBlock typed, String wrong) {
        var page = new BlockPage(
                EditorScreen.path(visit) + "/blocs/nouveau",
                EditorScreen.path(visit),
                kind,
                typed,
                "",
                columns(visit, version.content().layout()),
                pages.seen(visit),
                wrong);
        return shown(
                visit.in("Nouveau bloc : %s", "New block: %s")
                        .formatted(visit.words().of(kind.label())),
                page);
    }

    private static Answer shown(String title, BlockPage page) {
        return page.wrong().isEmpty()
                ? Answer.page(title, "homepage/block", page)
                : Answer.again(title, "homepage/block", page);
    }

    private static Map<String, String> columns(Visit visit, PageLayout layout) {
        var columns = new LinkedHashMap<String, String>();
        for (var row = 1; row <= layout.rows().size(); row++) {
            for (var column = 1; column <= layout.rows().get(row - 1).columns().size(); column++) {
                columns.put(
                        row + "." + column,
                        visit.in("ligne %d, colonne %d", "row %d, column %d").formatted(row, column));
            }
        }
        columns.put((layout.rows().size() + 1) + ".1", visit.in("nouvelle ligne", "new row"));
        return columns;
    }

    Answer filled(Visit visit) {
        return onBlock(visit, block -> changed(visit, block, TypedBlock.of(block), ""));
    }

    private Answer changed(Visit visit, Block block, TypedBlock typed, String wrong) {
        var back = EditorScreen.path(visit);
        var page = new BlockPage(
                back + "/blocs/" + block.id(),
                back,
                block.kind(),
                typed,
                picture(block)
                        .map(each -> VersionScreen.HERE + "/images/" + each.name())
                        .orElse(""),
                Map.of(),
                pages.seen(visit),
                wrong);
        return shown(
                visit.words().of(block.kind().label()) + (block.title().isEmpty() ? "" : " — " + block.title()), page);
    }

    private static Optional<Picture> picture(Block block) {
        return block instanceof Block.Media media
                ? Optional.of(media.illustration().picture())
                : Optional.empty();
    }

    Answer replace(Visit visit) {
        return onBlock(
                visit,
                before -> block(visit, before.id(), before.kind(), picture(before))
                        .fold(
                                wrong -> changed(visit, before, TypedBlock.of(visit.form()), wrong),
                                block -> editor.edited(
                                        visit, content -> content.laidOut(layout -> layout.replaced(block)))));
    }

    Answer move(Visit visit) {
        return onBlock(
                visit,
                block -> place(visit)
                        .map(place -> editor.edited(
                                visit, content -> content.laidOut(layout -> layout.moved(block.id(), place))))
                        .orElseGet(() -> Answer.unusable(
                                visit,
                                visit.in(
                                        "Donnez une place : ligne.colonne.rang, par exemple 1.2.1.",
                                        "Give a place: row.column.position, such as 1.2.1."))));
    }

    private static Optional<BlockPlace> place(Visit visit) {
        var parts = visit.form().textOr("place", "").split("\\.");
        try {
            return parts.length == 3
                    ? Optional.of(new BlockPlace(
                            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])))
                    : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    Answer remove(Visit visit) {
        return onBlock(
                visit, block -> editor.edited(visit, content -> content.laidOut(layout -> layout.without(block.id()))));
    }

    private Answer onBlock(Visit visit, Function<Block, Answer> answer) {
        var id = visit.parameter("bloc");
        return editor.with(
                visit,
                version -> version.content().layout().blocks().stream()
                        .filter(each -> each.id().value().equals(id))
                        .findFirst()
                        .map(answer)
                        .orElseGet(() -> Answer.notFound(
                                visit, visit.in("Il n'y a pas de tel bloc.", "There is no such block."))));
    }
}
