package org.ent4j.catalogue.homepage.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.MapPosition;
import org.ent4j.catalogue.homepage.Picture;
import org.ent4j.catalogue.homepage.PublicEntry;
import org.ent4j.catalogue.homepage.PublicPage;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** Blocks as the template has them. */
final class BlockViews {

    private final PublicPage page;
    private final Function<Picture, String> pictures;
    private final Lang lang;
    private final DateTimeFormatter days;

    BlockViews(PublicPage page, Function<Picture, String> pictures, Lang lang) {
        this.page = page;
        this.pictures = pictures;
        this.lang = lang;
        this.days = DateTimeFormatter.ofPattern("d MMMM yyyy", lang.locale());
    }

    Map<String, Object> view(Block block) {
        var view = new LinkedHashMap<String, Object>();
        view.put("id", block.id().value());
        view.put("heading", block.title());
        view.put("kind", block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        fill(view, block);
        return view;
    }

    private void fill(Map<String, Object> view, Block block) {
        if (block instanceof Block.FormattedText text) {
            view.put("html", page.text(text.id()));
        } else if (block instanceof Block.Contact contact) {
            view.put("contact", List.of(contact(contact)));
        } else if (block instanceof Block.Media media) {
            view.put("media", List.of(Pictures.view(media.illustration(), pictures)));
        } else if (block instanceof Block.Facebook facebook) {
            view.put("account", account(facebook.address(), "Facebook"));
        } else if (block instanceof Block.Twitter twitter) {
            view.put("account", account(twitter.address(), "X (Twitter)"));
        } else {
            var day = block instanceof Block.Agenda ? "entryLeaf" : "entryDay";
            view.put("list", List.of(entries(page.entries(block.id()), day)));
        }
    }

    private List<Map<String, Object>> account(String address, String site) {
        var words = Label.of("Suivre l'établissement sur " + site, "Follow the school on " + site)
                .in(lang);
        return Optional.of(Addresses.ofContent(address))
                .filter(each -> !each.isEmpty())
                .map(each -> List.<Map<String, Object>>of(Map.of("accountAddress", each, "accountWords", words)))
                .orElse(List.of());
    }

    /** @param day how their days are shown: as leaves of a calendar, or in words */
    private Map<String, Object> entries(List<PublicEntry> entries, String day) {
        return Map.of(
                "isEmpty",
                entries.isEmpty(),
                "entries",
                entries.stream().map(each -> entry(each, day)).toList());
    }

    private Map<String, Object> entry(PublicEntry entry, String day) {
        return Map.of(
                "entryTitle",
                entry.title(),
                "entrySummary",
                entry.summary(),
                "entryAddress",
                Addresses.ofContent(entry.address()),
                day,
                entry.day().map(this::day).map(List::of).orElse(List.of()));
    }

    private Map<String, Object> day(LocalDate day) {
        return Map.of(
                "iso", day.toString(),
                "inWords", inWords(day),
                "number", day.getDayOfMonth(),
                "month", day.getMonth().getDisplayName(TextStyle.SHORT, lang.locale()),
                "year", day.getYear());
    }

    /** The first of a month is "1er" in French. */
    private String inWords(LocalDate day) {
        var words = days.format(day);
        return lang == Lang.FR && day.getDayOfMonth() == 1 ? words.replaceFirst("^1 ", "1er ") : words;
    }

    private Map<String, Object> contact(Block.Contact contact) {
        return Map.of(
                "lines", contact.address(),
                "telephone", contact.telephone(),
                "telephoneAddress", Addresses.ofTelephone(contact.telephone()),
                "emailAddress", Addresses.ofEmail(contact.email()),
                "email", contact.email(),
                "hours", contact.hours(),
                "hasReach", !(contact.telephone() + contact.email() + contact.hours()).isBlank(),
                "outline", shown(contact, FrenchOutline::contains, this::outline),
                "map", shown(contact, MapPosition::isOnEarth, this::map));
    }

    private static List<Map<String, Object>> shown(
            Block.Contact contact, Predicate<MapPosition> where, Function<MapPosition, Map<String, Object>> view) {
        return contact.position().filter(where).map(view).map(List::of).orElse(List.of());
    }

    private Map<String, Object> map(MapPosition position) {
        return Map.of("mapAddress", Addresses.ofMap(position));
    }

    private Map<String, Object> outline(MapPosition position) {
        return Map.of(
                "outlinePath",
                FrenchOutline.PATH,
                "outlineWidth",
                FrenchOutline.WIDTH,
                "outlineHeight",
                FrenchOutline.HEIGHT,
                "pinX",
                FrenchOutline.x(position.longitude()),
                "pinY",
                FrenchOutline.y(position.latitude()),
                "outlineWords",
                words(position));
    }

    private String words(MapPosition position) {
        var latitude = Addresses.degrees(position.latitude());
        var longitude = Addresses.degrees(position.longitude());
        return Label.of(
                        "Carte de France, l'établissement y est marqué : latitude %s, longitude %s"
                                .formatted(latitude.replace('.', ','), longitude.replace('.', ',')),
                        "Map of France with the school on it: latitude %s, longitude %s".formatted(latitude, longitude))
                .in(lang);
    }
}
