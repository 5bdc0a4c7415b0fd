package org.ent4j.examples.cli.homepage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.HomePage;
import org.ent4j.catalogue.homepage.PageVersion;
import org.ent4j.catalogue.homepage.TakenAway;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.model.rule.Messages;

/** A page and its versions, for people and as JSON. */
final class PageView {

    private final Output output;

    PageView(Output output) {
        this.output = output;
    }

    /** A version with its blocks. */
    Answer version(Kept<HomePage> kept, PageVersion version, List<TakenAway> takenAway) {
        var json = page(kept);
        json.put("version", json(version));
        json.put(
                "blocks",
                version.content().layout().blocks().stream()
                        .map(each -> json(each, version))
                        .toList());
        json.put("takenAway", takenAway.stream().map(RefusedView::json).toList());
        return Answer.done(json, lines(version, takenAway));
    }

    /** All versions. */
    Answer versions(Kept<HomePage> kept) {
        var json = page(kept);
        json.put(
                "versions", kept.value().versions().stream().map(PageView::json).toList());
        return Answer.done(json, table(kept.value()));
    }

    private static Map<String, Object> page(Kept<HomePage> kept) {
        var json = new LinkedHashMap<String, Object>();
        json.put("scope", kept.value().scope().key());
        json.put("seen", kept.version());
        return json;
    }

    private static Map<String, Object> json(PageVersion version) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", version.number());
        json.put("state", version.state().name());
        json.put("title", version.content().title());
        json.put("changedAt", version.changedAt().toString());
        json.put("changedBy", version.changedBy().value());
        version.showing().from().ifPresent(each -> json.put("from", each.toString()));
        version.showing().until().ifPresent(each -> json.put("until", each.toString()));
        version.publishedAt().ifPresent(each -> json.put("publishedAt", each.toString()));
        version.archivedAt().ifPresent(each -> json.put("archivedAt", each.toString()));
        return json;
    }

    private static Map<String, Object> json(Block block, PageVersion version) {
        var place = version.content().layout().place(block.id()).orElseThrow();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", block.id().value());
        json.put("kind", block.kind().name());
        json.put("title", block.title());
        json.put("row", place.row());
        json.put("column", place.column());
        json.put("position", place.position());
        return json;
    }

    private List<String> lines(PageVersion version, List<TakenAway> takenAway) {
        var content = version.content();
        var lines = new ArrayList<String>();
        lines.add(output.in("version %d, %s : %s", "version %d, %s: %s")
                .formatted(version.number(), version.state().label().in(output.lang()), content.title()));
        content.banner()
                .ifPresent(banner -> lines.add(output.in("bandeau : %s, %d × %d", "banner: %s, %d × %d")
                        .formatted(
                                banner.picture().name(),
                                banner.picture().width(),
                                banner.picture().height())));
        content.layout()
                .blocks()
                .forEach(block -> lines.add("  %s  %-16s %s — %s"
                        .formatted(
                                content.layout().place(block.id()).orElseThrow(),
                                block.id(),
                                block.kind().label().in(output.lang()),
                                block.title())));
        takenAway.forEach(each -> lines.add("! " + Messages.render(each, output.lang())));
        return lines;
    }

    private List<String> table(HomePage page) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                output.in("VERSION", "VERSION"),
                output.in("ÉTAT", "STATE"),
                output.in("TITRE", "TITLE"),
                output.in("MODIFIÉE", "CHANGED"),
                output.in("DU", "FROM"),
                output.in("AU", "UNTIL")));
        page.versions()
                .forEach(each -> rows.add(List.of(
                        String.valueOf(each.number()),
                        each.state().label().in(output.lang()),
                        each.content().title(),
                        moment(Optional.of(each.changedAt())),
                        moment(each.showing().from()),
                        moment(each.showing().until()))));
        return TextTable.lines(rows);
    }

    private static String moment(Optional<Instant> at) {
        return at.map(each -> each.atZone(HomePageContext.ZONE)
                        .toLocalDateTime()
                        .withNano(0)
                        .toString()
                        .replace('T', ' '))
                .orElse("");
    }
}
