package org.ent4j.examples.cli.mediacentre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.mediacentre.allocation.Allocator;
import org.ent4j.catalogue.mediacentre.allocation.AllocatorProposal;
import org.ent4j.catalogue.mediacentre.allocation.Allocators;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;

/** Those who are designated, and what stands against them by now. */
record RespAffView(RespAffDesk desk, Output output) {

    static Answer refused(Refusal refusal, Output output) {
        return Answer.of(
                false, Map.of("refused", RefusalView.json(refusal)), RefusalView.lines(refusal, output.lang()));
    }

    /** @param versions with all that stood there before */
    Answer answer(boolean versions) {
        var kept = desk.mediacentre().allocators(desk.school());
        var designated = kept.map(each -> each.value().designated()).orElse(List.of());
        var against = against();
        var json = new LinkedHashMap<String, Object>();
        json.put("school", desk.school().value());
        json.put("version", desk.version());
        json.put(
                "allocators",
                designated.stream().map(each -> json(each, against)).toList());
        var lines = new ArrayList<String>();
        lines.add(
                output.in("%d responsable(s) d'affectation, version %d", "%d responsable(s) d'affectation, version %d")
                        .formatted(designated.size(), desk.version()));
        designated.forEach(each -> lines.addAll(lines(each, against)));
        if (versions) {
            var all = desk.mediacentre().versions(desk.school());
            json.put("versions", all.stream().map(this::json).toList());
            all.forEach(each -> lines.add(line(each)));
        }
        return Answer.done(json, lines);
    }

    /** Why each of those who may not stay may not. */
    private Map<PersonId, List<Reason>> against() {
        return desk.mediacentre().proposals(desk.school(), "p", desk.options().at()).orElse(List.of()).stream()
                .collect(Collectors.toMap(AllocatorProposal::person, AllocatorProposal::because, (one, other) -> one));
    }

    private Map<String, Object> json(Allocator one, Map<PersonId, List<Reason>> against) {
        var json = new LinkedHashMap<String, Object>();
        json.put("person", one.person().value());
        json.put("name", desk.name(one.person()));
        json.put("role", one.role().name());
        json.put("since", one.since().toString());
        json.put("by", one.by().value());
        one.until().ifPresent(day -> json.put("until", day.toString()));
        json.put(
                "against",
                against.getOrDefault(one.person(), List.of()).stream()
                        .map(RefusalView::json)
                        .toList());
        return json;
    }

    private List<String> lines(Allocator one, Map<PersonId, List<Reason>> against) {
        var lines = new ArrayList<String>();
        lines.add("  %s (%s), %s%s"
                .formatted(
                        desk.name(one.person()),
                        one.person(),
                        one.role().label().in(output.lang()),
                        one.until()
                                .map(day -> output.in(" jusqu'au ", " until ") + day)
                                .orElse("")));
        against.getOrDefault(one.person(), List.of())
                .forEach(each -> lines.add("    " + output.in("ne l'est plus : ", "is one no more: ")
                        + Messages.render(each, output.lang())));
        return lines;
    }

    private Map<String, Object> json(Kept<Allocators> kept) {
        return Map.of(
                "version",
                kept.version(),
                "people",
                kept.value().designated().stream()
                        .map(each -> each.person().value())
                        .toList());
    }

    private String line(Kept<Allocators> kept) {
        var names = kept.value().designated().stream()
                .map(each -> desk.name(each.person()))
                .collect(Collectors.joining(", "));
        return output.in("version %d : %s", "version %d: %s")
                .formatted(kept.version(), names.isEmpty() ? output.in("personne", "nobody") : names);
    }

    Answer proposals(List<AllocatorProposal> proposals) {
        var lines = new ArrayList<String>();
        lines.add(output.in(
                        "%d proposition(s) ; rien n'est fait sans --accept",
                        "%d proposal(s); nothing is done without --accept")
                .formatted(proposals.size()));
        proposals.forEach(each -> lines.add("  " + line(each)));
        return Answer.done(
                Map.of("proposals", proposals.stream().map(this::json).toList()), lines);
    }

    private Map<String, Object> json(AllocatorProposal proposal) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", proposal.kind().name());
        json.put("person", proposal.person().value());
        json.put("name", desk.name(proposal.person()));
        json.put("role", proposal.role().name());
        json.put("because", proposal.because().stream().map(RefusalView::json).toList());
        return json;
    }

    private String line(AllocatorProposal proposal) {
        var because = proposal.because().stream()
                .map(each -> Messages.render(each, output.lang()))
                .collect(Collectors.joining(", "));
        var what = proposal.kind() == AllocatorProposal.Kind.DESIGNATE
                ? output.in("désigner", "designate")
                : output.in("retirer", "withdraw");
        return "%s %s (%s), %s : %s"
                .formatted(
                        what,
                        desk.name(proposal.person()),
                        proposal.person(),
                        proposal.role().label().in(output.lang()),
                        because);
    }
}
