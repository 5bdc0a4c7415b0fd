package org.ent4j.catalogue.homepage.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
            view.put("list", List.of(entries(page.entries(block.id()))));
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

    private Map<String, Object> entries(List<PublicEntry> entries) {
        return Map.of(
                "isEmpty",
                entries.isEmpty(),
                "entries",
                entries.stream().map(this::entry).toList());
    }

    private Map<String, Object> entry(PublicEntry entry) {
        return Map.of(
                "entryTitle", entry.title(),
                "entrySummary", entry.summary(),
                "entryAddress", Addresses.ofContent(entry.address()),
                "entryDay", entry.day().map(this::day).map(List::of).orElse(List.of()));
    }

    private Map<String, Object> day(LocalDate day) {
        return Map.of("iso", day.toString(), "inWords", inWords(day));
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
                "email", contact.email(),
                "hours", contact.hours(),
                "map",
                        contact.position()
                                .filter(MapPosition::isOnEarth)
                                .map(this::map)
                                .map(List::of)
                                .orElse(List.of()));
    }

    private Map<String, Object> map(MapPosition position) {
        var latitude = Addresses.degrees(position.latitude());
        var longitude = Addresses.degrees(position.longitude());
        return Map.of(
                "mapAddress", Addresses.ofMap(position),
                "mapPosition",
                        Label.of(
                                        "Latitude %s, longitude %s"
                                                .formatted(latitude.replace('.', ','), longitude.replace('.', ',')),
                                        "Latitude %s, longitude %s".formatted(latitude, longitude))
                                .in(lang));
    }
}
