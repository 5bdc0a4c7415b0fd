package org.ent4j.directory.feed.siecle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/**
 * One export, read once. Its rows refer to one another across sections and files, forwards and backwards, so the values
 * of interest of one school are held; bytes, depth, lengths and the number of rows are bounded.
 */
final class SiecleDocument {

    static final Label EXPECTED = Label.of(
            "un export SIECLE (élèves, responsables, nomenclature ou structures)",
            "a SIECLE export (pupils, guardians, nomenclature or structures)");

    /** Of one category; a school of ten thousand pupils has not half of it. */
    static final int MOST_ROWS = 100_000;

    private static final Set<FeedFormat> READ = EnumSet.of(
            FeedFormat.SIECLE_ELEVES,
            FeedFormat.SIECLE_RESPONSABLES,
            FeedFormat.SIECLE_NOMENCLATURES,
            FeedFormat.SIECLE_STRUCTURES,
            FeedFormat.SIECLE_COMMUNS);

    private final String name;
    private final FeedFormat format;
    private final Map<String, String> header = new HashMap<>();
    private final Map<SiecleCategory, List<SiecleRow>> rows = new EnumMap<>(SiecleCategory.class);

    private SiecleDocument(String name, FeedFormat format) {
        this.name = name;
        this.format = format;
    }

    /** @throws org.ent4j.model.feed.FeedRefused when the file cannot be used */
    static SiecleDocument read(FeedSource file, FeedLimits limits) {
        try (var xml = XmlFeed.open(file, accepted(), EXPECTED, limits)) {
            var document = new SiecleDocument(
                    file.name(), FeedFormat.ofRoot(xml.element()).orElseThrow());
            xml.children(section -> document.section(xml, section));
            xml.finish();
            return document;
        }
    }

    private static Set<FeedFormat> accepted() {
        var all = EnumSet.copyOf(READ);
        all.add(FeedFormat.SIECLE_GEOGRAPHIQUE);
        return all;
    }

    private void section(XmlFeed xml, String section) {
        switch (section) {
            case "PARAMETRES" -> xml.children(element -> header.putIfAbsent(element, xml.text()));
            case "DONNEES" -> xml.children(list -> list(xml, list));
            default -> {}
        }
    }

    private void list(XmlFeed xml, String list) {
        if (list.equals("UAJ")) {
            add(xml, SiecleCategory.UAJ);
        } else if (isRead()) {
            SiecleCategory.ofSection(list).ifPresent(category -> xml.children(row -> add(xml, category)));
        }
    }

    private void add(XmlFeed xml, SiecleCategory category) {
        var all = rows.computeIfAbsent(category, any -> new ArrayList<>());
        if (all.size() == MOST_ROWS) {
            throw new FeedRefused(Issue.fatal(xml.here(), new FeedDefect.TooMuch(category.name(), MOST_ROWS)));
        }
        all.add(SiecleRow.read(xml, category));
    }

    String name() {
        return name;
    }

    SourceLocation where() {
        return SourceLocation.of(name);
    }

    FeedFormat format() {
        return format;
    }

    /** Whether the directory has a use for exports of this kind. */
    boolean isRead() {
        return READ.contains(format);
    }

    List<SiecleRow> rows(SiecleCategory category) {
        return rows.getOrDefault(category, List.of());
    }

    Optional<String> parameter(String element) {
        return Optional.ofNullable(header.get(element)).filter(value -> !value.isEmpty());
    }

    /** The day on which the export was made. */
    Optional<LocalDate> exportedOn() {
        return parameter("DATE_EXPORT").flatMap(SiecleRow::parse);
    }
}
