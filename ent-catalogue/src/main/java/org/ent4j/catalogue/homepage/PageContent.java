package org.ent4j.catalogue.homepage;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ent4j.model.decision.Refusal;

/**
 * What a version of a page holds.
 *
 * @param title of the page: the name of the school, most often
 * @param banner the picture at the top
 * @param welcome a few words, without formatting; empty lines part its paragraphs
 */
public record PageContent(String title, Optional<Illustration> banner, String welcome, PageLayout layout) {

    public static PageContent empty(String title, PageModel model) {
        return new PageContent(title, Optional.empty(), "", model.layout());
    }

    public PageContent withTitle(String other) {
        return new PageContent(other, banner, welcome, layout);
    }

    public PageContent withBanner(Illustration other) {
        return new PageContent(title, Optional.of(other), welcome, layout);
    }

    public PageContent withWelcome(String other) {
        return new PageContent(title, banner, other, layout);
    }

    /** All that it shows. */
    public List<Picture> pictures() {
        var media = layout.blocks().stream()
                .flatMap(block -> block instanceof Block.Media one ? Stream.of(one.illustration()) : Stream.empty());
        return Stream.concat(banner.stream(), media)
                .map(Illustration::picture)
                .distinct()
                .toList();
    }

    /** With its blocks changed by that. */
    public Either<Refusal, PageContent> laidOut(Function<PageLayout, Either<Refusal, PageLayout>> change) {
        return change.apply(layout).map(other -> new PageContent(title, banner, welcome, other));
    }

    /** With the texts of its formatted blocks changed. */
    public PageContent withTexts(UnaryOperator<String> change) {
        return new PageContent(
                title,
                banner,
                welcome,
                layout.mapped(block -> block instanceof Block.FormattedText text
                        ? new Block.FormattedText(text.id(), text.title(), change.apply(text.html()))
                        : block));
    }
}
