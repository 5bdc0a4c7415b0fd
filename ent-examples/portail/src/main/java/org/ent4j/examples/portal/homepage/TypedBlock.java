package org.ent4j.examples.portal.homepage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.BlockId;
import org.ent4j.catalogue.homepage.BlockKind;
import org.ent4j.catalogue.homepage.Illustration;
import org.ent4j.catalogue.homepage.MapPosition;
import org.ent4j.examples.portal.web.Form;

/**
 * A block as it stands in its form; what a kind does not have is "".
 *
 * @param lines of a list: an address, articles or rubriques by their ids
 * @param address of a site
 */
public record TypedBlock(
        String title,
        String count,
        String lines,
        String telephone,
        String email,
        String hours,
        String latitude,
        String longitude,
        String address,
        String rubrique,
        String alternative,
        boolean isDecorative,
        String credit,
        String html) {

    private static final String USUAL_COUNT = "4";

    static TypedBlock blank() {
        return of(Form.EMPTY).counting(USUAL_COUNT);
    }

    private TypedBlock counting(String other) {
        return new TypedBlock(
                title,
                other,
                lines,
                telephone,
                email,
                hours,
                latitude,
                longitude,
                address,
                rubrique,
                alternative,
                isDecorative,
                credit,
                html);
    }

    static TypedBlock of(Form form) {
        return new TypedBlock(
                form.textOr("titre", ""),
                form.textOr("nombre", ""),
                form.textOr("lignes", ""),
                form.textOr("telephone", ""),
                form.textOr("courriel", ""),
                form.textOr("horaires", ""),
                form.textOr("latitude", ""),
                form.textOr("longitude", ""),
                form.textOr("adresse", ""),
                form.textOr("rubrique", ""),
                form.textOr("alternative", ""),
                form.isChecked("decorative"),
                form.textOr("credit", ""),
                form.textOr("html", ""));
    }

    static TypedBlock of(Block block) {
        var filled = new Filled(block);
        return new TypedBlock(
                block.title(),
                filled.count(),
                filled.lines(),
                filled.contact().map(Block.Contact::telephone).orElse(""),
                filled.contact().map(Block.Contact::email).orElse(""),
                filled.contact().map(Block.Contact::hours).orElse(""),
                filled.position().map(each -> String.valueOf(each.latitude())).orElse(""),
                filled.position().map(each -> String.valueOf(each.longitude())).orElse(""),
                filled.address(),
                block instanceof Block.LatestPublications latest
                        ? latest.rubrique().orElse("")
                        : "",
                filled.illustration().map(Illustration::alternative).orElse(""),
                filled.illustration().filter(Illustration::decorative).isPresent(),
                filled.illustration().map(Illustration::credit).orElse(""),
                block instanceof Block.FormattedText text ? text.html() : "");
    }

    /** The parts that several kinds have. */
    private record Filled(Block block) {

        private String count() {
            if (block instanceof Block.News news) {
                return String.valueOf(news.count());
            } else if (block instanceof Block.Agenda agenda) {
                return String.valueOf(agenda.count());
            } else if (block instanceof Block.LatestPublications latest) {
                return String.valueOf(latest.count());
            }
            return block instanceof Block.RssFeed feed ? String.valueOf(feed.count()) : "";
        }

        private String lines() {
            if (block instanceof Block.RubriqueList list) {
                return String.join("\n", list.rubriques());
            } else if (block instanceof Block.ArticleSelection selection) {
                return String.join("\n", selection.articles());
            }
            return contact().map(each -> String.join("\n", each.address())).orElse("");
        }

        private String address() {
            if (block instanceof Block.Facebook facebook) {
                return facebook.address();
            } else if (block instanceof Block.Twitter twitter) {
                return twitter.address();
            }
            return block instanceof Block.RssFeed feed ? feed.address() : "";
        }

        private Optional<Block.Contact> contact() {
            return block instanceof Block.Contact contact ? Optional.of(contact) : Optional.empty();
        }

        private Optional<MapPosition> position() {
            return contact().flatMap(Block.Contact::position);
        }

        private Optional<Illustration> illustration() {
            return block instanceof Block.Media media ? Optional.of(media.illustration()) : Optional.empty();
        }
    }

    /** The block; nothing for one of media without a picture. @param picture of media */
    Optional<Block> block(BlockId id, BlockKind kind, Optional<Illustration> picture) {
        return switch (kind) {
            case NEWS -> Optional.of(new Block.News(id, title, number()));
            case AGENDA -> Optional.of(new Block.Agenda(id, title, number()));
            case CONTACT -> Optional.of(new Block.Contact(id, title, list(), telephone, email, hours, position()));
            case LATEST_PUBLICATIONS ->
                Optional.of(new Block.LatestPublications(
                        id, title, number(), Optional.of(rubrique).filter(each -> !each.isEmpty())));
            case FACEBOOK -> Optional.of(new Block.Facebook(id, title, address));
            case RSS_FEED -> Optional.of(new Block.RssFeed(id, title, address, number()));
            case RUBRIQUES -> Optional.of(new Block.RubriqueList(id, title, list()));
            case MEDIA -> picture.map(each -> new Block.Media(id, title, each));
            case ARTICLES -> Optional.of(new Block.ArticleSelection(id, title, list()));
            case FORMATTED_TEXT -> Optional.of(new Block.FormattedText(id, title, html));
            case TWITTER -> Optional.of(new Block.Twitter(id, title, address));
        };
    }

    /** 0 for what is no number, which the rules refuse in their words. */
    private int number() {
        try {
            return Integer.parseInt(count);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private List<String> list() {
        return Arrays.stream(lines.split("\\R"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private Optional<MapPosition> position() {
        try {
            return Optional.of(new MapPosition(degrees(latitude), degrees(longitude)));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** With a comma as with a point. */
    private static double degrees(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
