package org.ent4j.examples.cli.evaluation;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.cli.evaluation.BulletinFile.ClassOfBulletins;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinCopy;
import org.ent4j.viescolaire.bulletin.BulletinGuardian;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.bulletin.Bulletins;
import org.ent4j.viescolaire.bulletin.Mailing;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * What of a class is printed, and what is not.
 *
 * @param pupils how many are printed
 */
record BulletinBatch(
        BulletinModel model,
        int pupils,
        List<BulletinCopy> copies,
        List<Unreached> unreached,
        List<Rejected> rejected) {

    private static final Actor HEAD = new Actor(new PersonId("cli"), Capacity.DIRECTION);

    /** A guardian without address. */
    record Unreached(Bulletin bulletin, BulletinGuardian guardian) {}

    /** A bulletin that the rules do not allow. */
    record Rejected(Bulletin bulletin, Refusal refusal) {}

    static BulletinBatch of(ClassOfBulletins file) {
        var copies = new ArrayList<BulletinCopy>();
        var unreached = new ArrayList<Unreached>();
        var rejected = new ArrayList<Rejected>();
        for (var each = 0; each < file.bulletins().size(); each++) {
            var bulletin = file.bulletins().get(each);
            var mailing = Mailing.to(file.guardians().get(each));
            var refusal = refusal(bulletin);
            if (refusal.isPresent()) {
                rejected.add(new Rejected(bulletin, refusal.get()));
            } else {
                copies.addAll(mailing.copiesOf(bulletin));
                mailing.withoutAddress().forEach(guardian -> unreached.add(new Unreached(bulletin, guardian)));
            }
        }
        return new BulletinBatch(file.model(), file.bulletins().size() - rejected.size(), copies, unreached, rejected);
    }

    private static Optional<Refusal> refusal(Bulletin bulletin) {
        var at = bulletin.editedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        return Bulletins.draft(at, HEAD, bulletin, BulletinPolicy.usual())
                .<Optional<Refusal>>fold(Optional::of, drafted -> Optional.empty());
    }

    Answer answer(Path file, Output output) {
        var json = new LinkedHashMap<String, Object>();
        if (!copies.isEmpty()) {
            json.put("file", file.toString());
        }
        json.put("pupils", pupils);
        json.put("copies", copies.size());
        json.put("withoutAddress", unreached.stream().map(BulletinBatch::json).toList());
        json.put("rejected", rejected.stream().map(BulletinBatch::json).toList());
        return Answer.of(rejected.isEmpty() && !copies.isEmpty(), json, lines(file, output));
    }

    private static Map<String, Object> json(Unreached unreached) {
        var json = new LinkedHashMap<String, Object>();
        json.put("pupil", unreached.bulletin().pupil().id().value());
        json.put("guardian", unreached.guardian().name());
        return json;
    }

    private static Map<String, Object> json(Rejected rejected) {
        var json = new LinkedHashMap<String, Object>();
        json.put("pupil", rejected.bulletin().pupil().id().value());
        json.put("name", rejected.bulletin().pupil().name());
        json.put("rules", rejected.refusal().rules());
        json.put(
                "reasons",
                rejected.refusal().reasons().stream().map(BulletinBatch::json).toList());
        return json;
    }

    private static Map<String, Object> json(Reason reason) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", reason.code());
        json.put("fr", Messages.render(reason, Lang.FR));
        json.put("en", Messages.render(reason, Lang.EN));
        return json;
    }

    private List<String> lines(Path file, Output output) {
        var lines = new ArrayList<String>();
        lines.add(
                copies.isEmpty()
                        ? output.in("aucun bulletin à imprimer", "no bulletin to print")
                        : output.in(
                                        "bulletins écrits dans %s : %d élèves, %d exemplaires",
                                        "bulletins written to %s: %d pupils, %d copies")
                                .formatted(file, pupils, copies.size()));
        unreached.forEach(each -> lines.add(output.in("sans adresse : %s (%s)", "without address: %s (%s)")
                .formatted(each.guardian().name(), each.bulletin().pupil().name())));
        rejected.forEach(each -> each.refusal()
                .reasons()
                .forEach(reason -> lines.add(output.in("refusé : %s, %s", "rejected: %s, %s")
                        .formatted(each.bulletin().pupil().name(), Messages.render(reason, output.lang())))));
        return lines;
    }
}
