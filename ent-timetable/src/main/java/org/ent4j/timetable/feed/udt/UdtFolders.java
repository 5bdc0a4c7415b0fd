package org.ent4j.timetable.feed.udt;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.ZipMember;
import org.ent4j.model.feed.ZipMembers;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/** The one folder of a zip that is read: a table of another one may be of another year. */
final class UdtFolders {

    private final Map<String, List<ZipMember>> folders;
    private final SourceLocation archive;

    private UdtFolders(List<ZipMember> members, SourceLocation archive) {
        this.folders = members.stream()
                .collect(Collectors.groupingBy(ZipMember::folder, LinkedHashMap::new, Collectors.toList()));
        this.archive = archive;
    }

    /**
     * The tables of the folder nearest to the top that has those that are needed, under their bare names.
     *
     * @param issues hears of the folders that are left aside
     * @throws FeedRefused when two folders are as near
     */
    static List<FeedSource> tables(FeedSource zip, ZipMembers bounds, Consumer<Issue> issues) {
        var members = bounds.of(zip, UdtTables::isTable);
        var folders = new UdtFolders(members, SourceLocation.of(zip.name()));
        return members.isEmpty() ? List.of() : folders.one(issues);
    }

    private List<FeedSource> one(Consumer<Issue> issues) {
        var taken = nearest();
        folders.keySet().stream()
                .filter(folder -> !folder.equals(taken))
                .forEach(folder ->
                        issues.accept(Issue.warning(archive, new UdtDefect.OtherFolder(shown(folder), shown(taken)))));
        return folders.getOrDefault(taken, List.of()).stream()
                .map(member -> member.source().named(member.name()))
                .toList();
    }

    private static String shown(String folder) {
        return folder.isEmpty() ? "/" : folder;
    }

    private String nearest() {
        var complete =
                byDepth(folders.keySet().stream().filter(this::isComplete).toList());
        if (complete.isEmpty()) {
            return byDepth(folders.keySet()).firstEntry().getValue().get(0);
        }
        var nearest = complete.firstEntry().getValue();
        if (nearest.size() > 1) {
            throw new FeedRefused(Issue.fatal(archive, new UdtDefect.TwoArchives(nearest)));
        }
        return nearest.get(0);
    }

    private static NavigableMap<Integer, List<String>> byDepth(Collection<String> folders) {
        return folders.stream().collect(Collectors.groupingBy(UdtFolders::depth, TreeMap::new, Collectors.toList()));
    }

    private static int depth(String folder) {
        return folder.isEmpty() ? 0 : folder.split("/", -1).length;
    }

    private boolean isComplete(String folder) {
        var keys = folders.getOrDefault(folder, List.of()).stream()
                .map(member -> member.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return Arrays.stream(UdtTable.values())
                .filter(UdtTable::isNeeded)
                .allMatch(table -> keys.contains(table.key()));
    }
}
