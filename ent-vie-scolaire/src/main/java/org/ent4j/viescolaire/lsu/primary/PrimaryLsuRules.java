package org.ent4j.viescolaire.lsu.primary;

import static org.ent4j.viescolaire.lsu.LsuCheck.blocking;
import static org.ent4j.viescolaire.lsu.LsuCheck.remark;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.lsu.Guardian;
import org.ent4j.viescolaire.lsu.LsuCase;
import org.ent4j.viescolaire.lsu.LsuCheck;
import org.ent4j.viescolaire.lsu.LsuTrouble;
import org.ent4j.viescolaire.lsu.LsuValueTrouble;
import org.ent4j.viescolaire.skill.SocleDomain;

/**
 * What is demanded of a file of the first degree before it is written, beside its values ({@code LsuTextRules}, {@code
 * LsuValueRules}, {@code LsuFileRules}): all of it, on this page. No software of the first degree tells what it checks:
 * what is not in the schema blocks nothing, but for what cannot be meant.
 */
public final class PrimaryLsuRules {

    public static final LsuCheck<PrimaryClass> HAS_AN_ONDE_ID = blocking(
            "VS-LSU1-01",
            Label.of("La classe a un identifiant ONDE", "The class has an ONDE id"),
            "Schema 1.0b, classe/@id-be",
            it -> !LsuCase.isNumber(Optional.of(it.ondeId())),
            it -> new PrimaryTrouble.NoOndeId(it.ondeId()));

    public static final LsuCheck<PrimaryPeriod> PERIOD_FORWARDS = blocking(
            "VS-LSU1-02",
            Label.of("Une période finit après son début", "A period ends after it begins"),
            "ours: the schema takes any days",
            it -> it.to().isBefore(it.from()),
            it -> new LsuValueTrouble.PeriodBackwards(it.from(), it.to()));

    public static final LsuCheck<Boolean> HAS_A_REPORT = remark(
            "VS-LSU1-03",
            Label.of("L'élève a un bilan", "The pupil has a report"),
            "ours: the pupil would be exported for nothing",
            hasReport -> !hasReport,
            it -> new LsuTrouble.NoReport());

    public static final LsuCheck<Boolean> ONE_REPORT = blocking(
            "VS-LSU1-04",
            Label.of("Un bilan par élève et par période, ou par cycle", "One report a pupil and a period, or a cycle"),
            "Schema 1.0b, keys of bilan-periodique and bilan-cycle",
            isRepeated -> isRepeated,
            it -> new LsuTrouble.ReportTwice());

    public static final LsuCheck<List<SocleDomain>> SOCLE_AS_A_WHOLE = blocking(
            "VS-LSU1-05",
            Label.of("Le socle a ses huit composantes", "The socle has its eight components"),
            "Schema 1.0b, socle",
            it -> !LsuCase.absent(it).isEmpty(),
            it -> new LsuTrouble.PartOfSocle(LsuCase.absent(it)));

    public static final LsuCheck<DomainReport> HAS_A_RESULT = remark(
            "VS-LSU1-06",
            Label.of(
                    "Un domaine, ou une de ses parties, a un positionnement ou n'est pas évalué",
                    "A domain, or a part of it, has a level or is not evaluated"),
            "PRONOTE blocks on it in the second degree; the schema 1.0b does not ask for it",
            it -> !it.hasResult(),
            it -> new PrimaryTrouble.NoResult(it.code()));

    public static final LsuCheck<DomainReport> HAS_A_PROGRAMME = remark(
            "VS-LSU1-07",
            Label.of("Un domaine a des éléments du programme", "A domain has elements of the programme"),
            "as in the second degree",
            it -> it.programme().isEmpty()
                    && it.parts().stream().allMatch(part -> part.programme().isEmpty()),
            it -> new LsuTrouble.NoProgramme());

    public static final LsuCheck<List<Guardian>> HAS_AN_ADDRESS = remark(
            "VS-LSU1-08",
            Label.of("Un responsable a une adresse", "A guardian has an address"),
            "as in the second degree",
            it -> it.stream().noneMatch(each -> each.address().isPresent()),
            it -> new LsuTrouble.NoAddress());

    private PrimaryLsuRules() {}
}
