package org.ent4j.examples.host.homepage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.PublicEntry;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.examples.host.file.JsonFile;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.StrictJson;

/**
 * What the blocks of pages show, of the form {@code ent-homepage-contents/1}: in the place of the articles and events that a portal
 * has.
 */
public record ShownContents(
        String format,
        List<PublicEntry> news,
        List<PublicEntry> events,
        List<PublicEntry> publications,
        List<PublicEntry> articles,
        List<PublicEntry> rubriques,
        List<PublicEntry> feeds)
        implements PublicContents {

    static final String FORMAT = "ent-homepage-contents/1";
    static final StrictJson JSON = StrictJson.of(new DomainModule());
    private static final long MOST_BYTES = 16L << 20;

    /** @throws IllegalArgumentException when it is of another form */
    public ShownContents {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("format : \"%s\"".formatted(FORMAT));
        }
        news = List.copyOf(news);
        events = List.copyOf(events);
        publications = List.copyOf(publications);
        articles = List.copyOf(articles);
        rubriques = List.copyOf(rubriques);
        feeds = List.copyOf(feeds);
    }

    public static PublicContents of(Optional<Path> file) {
        return file.<PublicContents>map(
                        each -> JsonFile.read(each, MOST_BYTES, in -> JSON.read(in, ShownContents.class)))
                .orElse(PublicContents.none());
    }

    @Override
    public List<PublicEntry> of(Scope school, Block block, LocalDate day) {
        if (block instanceof Block.News one) {
            return first(news, one.count());
        } else if (block instanceof Block.Agenda one) {
            return agenda(one, day);
        } else if (block instanceof Block.LatestPublications one) {
            return first(publications, one.count());
        } else if (block instanceof Block.RssFeed one) {
            return first(feeds, one.count());
        } else if (block instanceof Block.ArticleSelection one) {
            return chosen(articles, one.articles());
        }
        return block instanceof Block.RubriqueList one ? chosen(rubriques, one.rubriques()) : List.of();
    }

    /** What comes; when nothing does, what was last, so that it is seen that the agenda is stale. */
    private List<PublicEntry> agenda(Block.Agenda one, LocalDate day) {
        var coming = events.stream()
                .filter(each -> each.day().map(on -> !on.isBefore(day)).orElse(true))
                .toList();
        return first(coming.isEmpty() ? events : coming, one.count());
    }

    private static List<PublicEntry> first(List<PublicEntry> all, int count) {
        return all.stream().limit(Math.max(0, count)).toList();
    }

    private static List<PublicEntry> chosen(List<PublicEntry> all, List<String> ids) {
        return ids.stream()
                .flatMap(id -> all.stream().filter(each -> each.id().equals(id)).limit(1))
                .toList();
    }
}
