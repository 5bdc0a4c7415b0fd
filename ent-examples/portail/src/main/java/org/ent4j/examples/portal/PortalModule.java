package org.ent4j.examples.portal;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.time.Clock;
import java.util.List;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.json.CatalogueJson;
import org.ent4j.directory.account.signin.SignInTable;
import org.ent4j.examples.host.Academies;
import org.ent4j.examples.host.EntData;
import org.ent4j.examples.portal.absence.AbsenceFeature;
import org.ent4j.examples.portal.access.AccessFeature;
import org.ent4j.examples.portal.alert.AlertFeature;
import org.ent4j.examples.portal.assistance.desk.DeskFeature;
import org.ent4j.examples.portal.assistance.question.QuestionFeature;
import org.ent4j.examples.portal.assistance.request.RequestFeature;
import org.ent4j.examples.portal.assistance.routing.RoutingFeature;
import org.ent4j.examples.portal.bulletin.BulletinFeature;
import org.ent4j.examples.portal.cahier.CahierFeature;
import org.ent4j.examples.portal.carnet.CarnetFeature;
import org.ent4j.examples.portal.checklist.ChecklistFeature;
import org.ent4j.examples.portal.council.CouncilFeature;
import org.ent4j.examples.portal.dashboard.DashboardFeature;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.Stamps;
import org.ent4j.examples.portal.demo.DemoSignIn;
import org.ent4j.examples.portal.directory.DirectoryFeature;
import org.ent4j.examples.portal.discipline.FollowUpFeature;
import org.ent4j.examples.portal.discipline.IncidentFeature;
import org.ent4j.examples.portal.discipline.ObservationFeature;
import org.ent4j.examples.portal.discipline.PunitionFeature;
import org.ent4j.examples.portal.discipline.SanctionFeature;
import org.ent4j.examples.portal.dispense.DispenseFeature;
import org.ent4j.examples.portal.home.HomeFeature;
import org.ent4j.examples.portal.homepage.HomePageFeature;
import org.ent4j.examples.portal.job.JobFeature;
import org.ent4j.examples.portal.livret.LivretFeature;
import org.ent4j.examples.portal.mark.MarkFeature;
import org.ent4j.examples.portal.mediacentre.MediacentreFeature;
import org.ent4j.examples.portal.period.PeriodFeature;
import org.ent4j.examples.portal.rollcall.RollCallFeature;
import org.ent4j.examples.portal.rubrique.RubriqueFeature;
import org.ent4j.examples.portal.school.TaskRights;
import org.ent4j.examples.portal.services.ServicesFeature;
import org.ent4j.examples.portal.setting.SettingFeature;
import org.ent4j.examples.portal.signin.SignInFeature;
import org.ent4j.examples.portal.sortie.SortieFeature;
import org.ent4j.examples.portal.statistics.StatisticsFeature;
import org.ent4j.examples.portal.subject.SubjectFeature;
import org.ent4j.examples.portal.timetable.TimetableFeature;
import org.ent4j.examples.portal.timetable.imports.ImportFeature;
import org.ent4j.examples.portal.trace.TraceFeature;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.examples.portal.whereabouts.RegimeFeature;
import org.ent4j.examples.portal.whereabouts.WhereaboutsFeature;

/** The portal put together: its data, its clock, and every feature that it has. */
final class PortalModule extends AbstractModule {

    /** In the order of the menu. */
    private static final List<Class<? extends Feature>> FEATURES = List.of(
            HomeFeature.class,
            SignInFeature.class,
            JobFeature.class,
            RollCallFeature.class,
            DashboardFeature.class,
            AbsenceFeature.class,
            AlertFeature.class,
            SortieFeature.class,
            PunitionFeature.class,
            ObservationFeature.class,
            IncidentFeature.class,
            SanctionFeature.class,
            FollowUpFeature.class,
            WhereaboutsFeature.class,
            RegimeFeature.class,
            CarnetFeature.class,
            StatisticsFeature.class,
            TimetableFeature.class,
            ImportFeature.class,
            CahierFeature.class,
            MarkFeature.class,
            DispenseFeature.class,
            CouncilFeature.class,
            BulletinFeature.class,
            LivretFeature.class,
            PeriodFeature.class,
            SubjectFeature.class,
            SettingFeature.class,
            ChecklistFeature.class,
            ServicesFeature.class,
            MediacentreFeature.class,
            HomePageFeature.class,
            RubriqueFeature.class,
            DirectoryFeature.class,
            AccessFeature.class,
            TraceFeature.class,
            QuestionFeature.class,
            RequestFeature.class,
            DeskFeature.class,
            RoutingFeature.class);

    private final PortalData data;
    private final PortalClock clock;

    PortalModule(PortalData data, PortalClock clock) {
        this.data = data;
        this.clock = clock;
    }

    @Override
    protected void configure() {
        bind(PortalData.class).toInstance(data);
        bind(EntData.class).toInstance(data);
        bind(PortalClock.class).toInstance(clock);
        bind(Clock.class).toInstance(clock.clock());
        var features = Multibinder.newSetBinder(binder(), Feature.class);
        FEATURES.forEach(feature -> features.addBinding().to(feature));
    }

    @Provides
    @Singleton
    Catalogue catalogue(TaskRights rights) {
        return Catalogue.of(data.catalogue().shelves(CatalogueJson.texts()), rights, new Academies());
    }

    @Provides
    SignInTable signIn() {
        return DemoSignIn.TABLE;
    }

    @Provides
    @Singleton
    Stamps stamps() {
        return new Stamps(data.dataSource());
    }
}
