package org.ent4j.catalogue.homepage;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.decision.Refusal;

/** The blocks of a page in their rows and columns; no two of them have one id. */
public record PageLayout(List<PageRow> rows) {

    public PageLayout {
        rows = List.copyOf(rows);
        var ids = blocks(rows).map(Block::id).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException(
                    "Two blocks have one id, among %s.\nMaybe one was copied.".formatted(ids));
        }
    }

    /** All of them, as they are read: row by row, in each row column by column. */
    public List<Block> blocks() {
        return blocks(rows).toList();
    }

    private static Stream<Block> blocks(List<PageRow> rows) {
        return rows.stream().flatMap(row -> row.columns().stream()).flatMap(column -> column.blocks().stream());
    }

    public Optional<Block> find(BlockId id) {
        return blocks().stream().filter(block -> block.id().equals(id)).findFirst();
    }

    /** Where it stands. */
    public Optional<BlockPlace> place(BlockId id) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> places(row, id))
                .findFirst();
    }

    private Stream<BlockPlace> places(int row, BlockId id) {
        var columns = rows.get(row).columns();
        return IntStream.range(0, columns.size()).boxed().flatMap(column -> {
            var ids = columns.get(column).blocks().stream().map(Block::id).toList();
            return ids.contains(id)
                    ? Stream.of(new BlockPlace(row + 1, column + 1, ids.indexOf(id) + 1))
                    : Stream.empty();
        });
    }

    /** The end of the first column: where a block comes whose author has not chosen. */
    public BlockPlace end() {
        return rows.isEmpty()
                ? new BlockPlace(1, 1, 1)
                : new BlockPlace(1, 1, rows.get(0).columns().get(0).blocks().size() + 1);
    }

    /** With one more. The row after the last one is made, with one column. */
    public Either<Refusal, PageLayout> with(Block block, BlockPlace place) {
        if (find(block.id()).isPresent()) {
            return Either.left(
                    new NotOnPage(new BlockReason.BlockTwice(block.id().value())));
        }
        var longer = place.row() == rows.size() + 1 ? withRow() : this;
        return longer.hasPlace(place)
                ? Either.right(longer.inColumn(place, blocks -> inserted(blocks, place.position() - 1, block)))
                : Either.left(new NotOnPage(new HomePageReason.NoSuchPlace(place.toString())));
    }

    /** Without it; its row and its column stay. */
    public Either<Refusal, PageLayout> without(BlockId id) {
        return place(id)
                .<Either<Refusal, PageLayout>>map(place -> Either.right(inColumn(place, blocks -> without(blocks, id))))
                .orElseGet(() -> Either.left(noSuch(id)));
    }

    /** With it elsewhere: the place is counted without it. */
    public Either<Refusal, PageLayout> moved(BlockId id, BlockPlace place) {
        return find(id).<Either<Refusal, PageLayout>>map(
                        block -> without(id).flatMap(others -> others.with(block, place)))
                .orElseGet(() -> Either.left(noSuch(id)));
    }

    /** With another one in the place of that of the same id. */
    public Either<Refusal, PageLayout> replaced(Block block) {
        return place(block.id())
                .map(place -> without(block.id()).flatMap(others -> others.with(block, place)))
                .orElseGet(() -> Either.left(noSuch(block.id())));
    }

    /** Each block changed, none of which may change its id. */
    PageLayout mapped(UnaryOperator<Block> change) {
        return new PageLayout(rows.stream()
                .map(row -> new PageRow(row.columns().stream()
                        .map(column -> new PageColumn(
                                column.width(),
                                column.blocks().stream().map(change).toList()))
                        .toList()))
                .toList());
    }

    private static Refusal noSuch(BlockId id) {
        return new NotOnPage(new BlockReason.NoSuchBlock(id.value()));
    }

    private PageLayout withRow() {
        var all = new ArrayList<>(rows);
        all.add(new PageRow(List.of(new PageColumn(PageColumn.WHOLE, List.of()))));
        return new PageLayout(all);
    }

    private boolean hasPlace(BlockPlace place) {
        if (place.row() < 1 || place.row() > rows.size() || place.column() < 1) {
            return false;
        }
        var columns = rows.get(place.row() - 1).columns();
        return place.column() <= columns.size()
                && place.position() >= 1
                && place.position() <= columns.get(place.column() - 1).blocks().size() + 1;
    }

    private PageLayout inColumn(BlockPlace place, UnaryOperator<List<Block>> change) {
        var columns = new ArrayList<>(rows.get(place.row() - 1).columns());
        var column = columns.get(place.column() - 1);
        columns.set(place.column() - 1, new PageColumn(column.width(), change.apply(column.blocks())));
        var all = new ArrayList<>(rows);
        all.set(place.row() - 1, new PageRow(columns));
        return new PageLayout(all);
    }

    private static List<Block> inserted(List<Block> blocks, int index, Block block) {
        var all = new ArrayList<>(blocks);
        all.add(index, block);
        return all;
    }

    private static List<Block> without(List<Block> blocks, BlockId id) {
        return blocks.stream().filter(block -> !block.id().equals(id)).toList();
    }
}
