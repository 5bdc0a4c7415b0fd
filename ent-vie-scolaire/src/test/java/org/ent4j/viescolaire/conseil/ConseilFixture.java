package org.ent4j.viescolaire.conseil;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.markbook.EntryRole;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** The conseil of 3A, on 8 December; the professeur principal writes until the 10th, vie scolaire until the 7th. */
final class ConseilFixture {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate DAY = LocalDate.of(2026, 12, 8);
    static final PersonId ANNE = new PersonId("anne");
    static final PersonId BRUNO = new PersonId("bruno");
    static final PersonId STRANGER = new PersonId("stranger");
    static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    static final Actor PRINCIPAL = new Actor(new PersonId("pp"), Capacity.ENSEIGNANT);
    static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    static final Actor CPE = new Actor(new PersonId("cpe"), Capacity.VIE_SCOLAIRE);
    static final Actor MOTHER = new Actor(new PersonId("mother"), Capacity.RESPONSABLE);
    static final ConseilId ID = new ConseilId(new ClassRef(new StructureId("s"), "3A"), new SchoolPeriodId("2026-T1"));
    static final AvisCode FELICITATIONS = new AvisCode("FELICITATIONS");
    static final OrientationCode SECONDE = new OrientationCode("2GT");
    static final ConseilFrame FRAME =
            new ConseilFrame(Set.of(ANNE, BRUNO), Set.of(PRINCIPAL.person()), ConseilPolicy.usual(PARIS));
    static final Conseils CONSEILS = new Conseils(FRAME);
    static final EntryLock LOCK = EntryLock.of(DAY.minusDays(7))
            .locking(EntryRole.PROFESSEUR_PRINCIPAL, DAY.plusDays(2))
            .locking(EntryRole.VIE_SCOLAIRE, DAY.minusDays(1));
    static final Member CHAIR = new Member(HEAD.person(), MemberRole.CHAIR);
    static final Member DELEGATE = new Member(ANNE, MemberRole.PUPIL_DELEGATE);
    static final List<Member> MEMBERS = List.of(CHAIR, new Member(PRINCIPAL.person(), MemberRole.TEACHER), DELEGATE);

    private ConseilFixture() {}

    static Instant on(int daysAfter) {
        return DAY.plusDays(daysAfter).atTime(17, 30).atZone(PARIS).toInstant();
    }

    /** The rules, or the code of the reason when the table refuses. */
    static List<String> refused(Either<Refusal, ?> answer) {
        var refusal = answer.getLeft();
        for (var reason : refusal.reasons()) {
            for (var lang : Lang.values()) {
                if (Messages.pattern(reason, lang).isEmpty()
                        || Messages.render(reason, lang).contains("{")) {
                    throw new AssertionError("No sentence for " + reason);
                }
            }
        }
        return refusal instanceof Refusal.Broken
                ? refusal.rules()
                : refusal.reasons().stream().map(Reason::code).toList();
    }
}
