package org.ent4j.examples.cli.homepage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.catalogue.homepage.PageFinding;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.rule.Messages;

/** What the rules have against a page, for people and as JSON. */
record FindingsView(List<PageFinding> findings, Output output) {

    Answer answer() {
        var isPublishable = findings.stream().noneMatch(PageFinding::isBlocking);
        var json = new LinkedHashMap<String, Object>();
        json.put("publishable", isPublishable);
        json.put("findings", findings.stream().map(FindingsView::json).toList());
        return Answer.of(isPublishable, json, lines(isPublishable));
    }

    private static Map<String, Object> json(PageFinding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("weight", finding.weight().name());
        finding.block().ifPresent(block -> json.put("block", block.value()));
        json.putAll(RefusedView.json(finding.refused()));
        return json;
    }

    private List<String> lines(boolean isPublishable) {
        var lines = new ArrayList<String>();
        findings.forEach(each -> lines.add("%s : %s [%s, %s]"
                .formatted(
                        each.weight().label().in(output.lang()),
                        Messages.render(each.refused().reason(), output.lang()),
                        each.refused().rule().id(),
                        each.refused().rule().source(output.lang()))));
        lines.add(
                isPublishable
                        ? output.in("la page peut être publiée", "the page can be published")
                        : output.in("la page ne peut pas être publiée", "the page cannot be published"));
        return lines;
    }
}
