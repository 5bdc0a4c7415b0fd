package org.ent4j.timetable.feed.udt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.RowCount;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** The tables of an archive under their names, whatever the case in which it writes them. */
final class UdtTables {

    static final String PUBLISHED = "semaines.xml";

    static final Label EXPECTED = Label.of("une archive UDT", "an archive of UDT");
    private static final Pattern NAME = Pattern.compile("udcal_([0-9]{2})(?:_([0-9]{2}))?\\.xml|semaines\\.xml");

    private final String archive;
    private final FeedLimits limits;
    private final RowCount count = new RowCount(RowCount.OF_SCHOOL, EXPECTED);
    private final Consumer<Issue> issues;
    private final Map<String, FeedSource> members = new HashMap<>();

    /** @throws FeedRefused when it is no archive, or a needed table is not there */
    UdtTables(UdtArchive archive, FeedLimits limits, Consumer<Issue> issues) {
        this.archive = archive.name();
        this.limits = limits;
        this.issues = issues;
        archive.open(limits, issues).forEach(this::add);
        if (members.isEmpty()) {
            throw refused(new UdtDefect.NoArchive());
        }
        for (var table : UdtTable.values()) {
            check(table);
        }
    }

    /** Whether a member of that name, or path, has the name of a table. */
    static boolean isTable(String path) {
        var bare = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return NAME.matcher(bare.toLowerCase(Locale.ROOT)).matches();
    }

    private void add(FeedSource member) {
        var key = member.name().toLowerCase(Locale.ROOT);
        if (NAME.matcher(key).matches() && members.putIfAbsent(key, member) != null) {
            issues.accept(Issue.warning(SourceLocation.of(member.name()), new UdtDefect.TwoMembers(member.name())));
        }
    }

    private void check(UdtTable table) {
        if (!members.containsKey(table.key())) {
            if (table.isNeeded()) {
                throw refused(new UdtDefect.NeededMember(table.member(), table.label()));
            }
            issues.accept(Issue.warning(
                    SourceLocation.of(archive), new UdtDefect.MissingMember(table.member(), table.label())));
        }
    }

    FeedRefused refused(Reason reason) {
        return new FeedRefused(Issue.fatal(SourceLocation.of(archive), reason));
    }

    List<UdtRow> rows(UdtTable table) {
        return rows(table.key(), table.element()).orElse(List.of());
    }

    /** The rows of a real week; nothing when the archive has no such week. */
    Optional<List<UdtRow>> rows(UdtTable table, int week) {
        return rows(table.key(week), table.element());
    }

    /** The rows of the list of published weeks; nothing when there is no such list. */
    Optional<List<UdtRow>> published() {
        return rows(PUBLISHED, "semaine");
    }

    /** The numbers of the real weeks. */
    NavigableSet<Integer> weeks() {
        var weeks = new TreeSet<Integer>();
        members.keySet().forEach(key -> {
            var name = NAME.matcher(key);
            if (name.matches() && "12".equals(name.group(1)) && name.group(2) != null) {
                weeks.add(Integer.valueOf(name.group(2)));
            }
        });
        return weeks;
    }

    private Optional<List<UdtRow>> rows(String key, String element) {
        return Optional.ofNullable(members.get(key)).map(member -> {
            var rows = new ArrayList<UdtRow>();
            try (var xml = XmlFeed.openAnyRoot(member, EXPECTED, limits)) {
                eachElement(xml, element, () -> {
                    count.add(xml.here());
                    rows.add(row(xml));
                });
                xml.finish();
            }
            return rows;
        });
    }

    /** At whatever depth. */
    private static void eachElement(XmlFeed xml, String element, Runnable found) {
        xml.children(name -> {
            if (name.equals(element)) {
                found.run();
            } else {
                eachElement(xml, element, found);
            }
        });
    }

    private static UdtRow row(XmlFeed xml) {
        var attributes = new HashMap<String, String>();
        xml.attributes().forEach(name -> xml.attribute(name).ifPresent(value -> attributes.put(name, value)));
        var id = attributes.getOrDefault(UdtRow.CODE, "");
        return new UdtRow(attributes, xml.here().element((xml.element() + " " + id).strip()));
    }

    /** The first text or attribute of that name in a table; the calendar has its dates as texts. */
    Optional<String> text(UdtTable table, String name) {
        var found = new FirstText();
        Optional.ofNullable(members.get(table.key())).ifPresent(member -> {
            try (var xml = XmlFeed.openAnyRoot(member, EXPECTED, limits)) {
                xml.attribute(name).ifPresent(found::add);
                texts(xml, name, found::add);
            }
        });
        return found.first();
    }

    private static void texts(XmlFeed xml, String name, Consumer<String> found) {
        xml.children(element -> {
            xml.attribute(name).ifPresent(found);
            if (element.equals(name)) {
                found.accept(xml.text());
            } else {
                texts(xml, name, found);
            }
        });
    }

    private static final class FirstText {

        private String text = "";

        void add(String next) {
            text = text.isEmpty() ? next : text;
        }

        Optional<String> first() {
            return Optional.of(text).filter(said -> !said.isEmpty());
        }
    }

    SourceLocation where(UdtTable table) {
        return SourceLocation.of(Optional.ofNullable(members.get(table.key()))
                .map(FeedSource::name)
                .orElse(archive));
    }
}
