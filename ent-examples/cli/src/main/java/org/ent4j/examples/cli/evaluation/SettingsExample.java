package org.ent4j.examples.cli.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.settings.BulletinModels;
import org.ent4j.viescolaire.settings.ClassModel;
import org.ent4j.viescolaire.settings.Correspondences;
import org.ent4j.viescolaire.settings.DefaultSettings;
import org.ent4j.viescolaire.settings.InUse;
import org.ent4j.viescolaire.settings.ModuleAgricole;
import org.ent4j.viescolaire.settings.ModuleCode;
import org.ent4j.viescolaire.settings.ModulesAgricoles;
import org.ent4j.viescolaire.settings.ProfesseurPrincipal;
import org.ent4j.viescolaire.settings.ProfesseursPrincipaux;
import org.ent4j.viescolaire.settings.SchoolMotifs;
import org.ent4j.viescolaire.settings.SchoolPole;
import org.ent4j.viescolaire.settings.SchoolPoles;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsCommand;
import org.ent4j.viescolaire.settings.SettingsCommand.Change;
import org.ent4j.viescolaire.settings.SettingsCommand.Undo;
import org.ent4j.viescolaire.settings.SettingsTrial;
import org.ent4j.viescolaire.settings.TextLengths;

/** A made-up school that changes each of its settings, and thinks better of one. */
final class SettingsExample {

    private static final Instant AT = Instant.parse("2026-11-16T07:05:00Z");
    private static final Actor HEAD = new Actor(new PersonId("direction-1"), Capacity.DIRECTION);
    private static final ClassRef CLASS = new ClassRef(new StructureId("0350122T"), "6A");
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final CodeMatiere FRENCH = new CodeMatiere("020700");
    private static final CodeMatiere MATHS = new CodeMatiere("061300");
    private static final MotifCode ILL = new MotifCode("ma_mala");

    private SettingsExample() {}

    static SettingsTrial of(DefaultSettings defaults) {
        var commands = new ArrayList<SettingsCommand>();
        values(defaults).forEach(value -> commands.add(new Change(AT, HEAD, value)));
        commands.add(new Undo(AT, HEAD, SettingKind.MODULES));
        return new SettingsTrial(used(), List.of(), commands);
    }

    private static InUse used() {
        return new InUse(
                YEAR.range(),
                Map.of(Unscored.ABSENT, 12),
                Map.of(new AvisCode("FELICITATIONS"), 3),
                Map.of(),
                Set.of(FRENCH, MATHS),
                Set.of(ILL),
                0,
                new TextLengths(420, 650, 180));
    }

    private static List<Setting> values(DefaultSettings defaults) {
        var usual = defaults.correspondences();
        var named = new ProfesseurPrincipal(CLASS, new PersonId("prof-1"), YEAR.range());
        return List.of(
                retiring(defaults.motifs(), Unscored.UNFIT),
                new Correspondences(usual.systems().subList(0, 1), Map.of(ILL, Unscored.ABSENT), usual.levels()),
                new ProfesseursPrincipaux(List.of(named)),
                defaults.conseils(),
                new SchoolPoles(List.of(
                        new SchoolPole(new PoleId("L"), "Pôle littéraire", List.of(FRENCH)),
                        new SchoolPole(new PoleId("S"), "Pôle scientifique", List.of(MATHS)))),
                new ModulesAgricoles(
                        List.of(new ModuleAgricole(new ModuleCode("MG1"), "Langue française", List.of(FRENCH)))),
                new BulletinModels(
                        List.of(BulletinModel.usual(), BulletinModel.college()),
                        BulletinModel.usual().name(),
                        List.of(new ClassModel(CLASS, BulletinModel.college().name()))),
                defaults.service(),
                defaults.mastery());
    }

    private static SchoolMotifs retiring(SchoolMotifs motifs, Unscored meaning) {
        return new SchoolMotifs(motifs.motifs().stream()
                .map(motif -> motif.meaning() == meaning ? motif.retired() : motif)
                .toList());
    }
}
