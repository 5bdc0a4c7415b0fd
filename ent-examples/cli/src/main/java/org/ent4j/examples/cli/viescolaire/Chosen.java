package org.ent4j.examples.cli.viescolaire;

import org.ent4j.examples.cli.output.Choices;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Awaiting;
import org.ent4j.viescolaire.absence.Delivery;
import org.ent4j.viescolaire.absence.DeliveryLife.Move;
import org.ent4j.viescolaire.absence.FollowUp;
import org.ent4j.viescolaire.absence.Means;
import org.ent4j.viescolaire.absence.Proof;
import org.ent4j.viescolaire.punition.PunitionState;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.sanction.Authority;
import org.ent4j.viescolaire.sanction.ErasureGround;
import org.ent4j.viescolaire.sanction.SanctionKind;
import picocli.CommandLine.ITypeConverter;

/** Values of vie scolaire that an option chooses, by their name or their label in either language. */
final class Chosen {

    private Chosen() {}

    /** In which capacity somebody acts. */
    static final class OfCapacity implements ITypeConverter<Capacity> {
        @Override
        public Capacity convert(String text) {
            return Choices.choose(text, Capacity.values(), Capacity::label);
        }
    }

    /** What a dossier is of. */
    static final class OfAbsenceType implements ITypeConverter<AbsenceType> {
        @Override
        public AbsenceType convert(String text) {
            return Choices.choose(text, AbsenceType.values(), AbsenceType::label);
        }
    }

    /** What a dossier waits for, in few words: {@code contact}, {@code motif}, {@code justification}, {@code décision}. */
    static final class OfAwaiting implements ITypeConverter<Awaiting> {
        @Override
        public Awaiting convert(String text) {
            return Choices.choose(text, Awaiting.values(), Awaiting::what);
        }
    }

    /** What was shown for a reason. */
    static final class OfProof implements ITypeConverter<Proof.Kind> {
        @Override
        public Proof.Kind convert(String text) {
            return Choices.choose(text, Proof.Kind.values(), Proof.Kind::label);
        }
    }

    /** What was done about a dossier. */
    static final class OfFollowUp implements ITypeConverter<FollowUp.Kind> {
        @Override
        public FollowUp.Kind convert(String text) {
            return Choices.choose(text, FollowUp.Kind.values(), FollowUp.Kind::label);
        }
    }

    /** Where a punition stands. */
    static final class OfPunitionState implements ITypeConverter<PunitionState> {
        @Override
        public PunitionState convert(String text) {
            return Choices.choose(text, PunitionState.values(), PunitionState::label);
        }
    }

    /** What a pupil was told. */
    static final class OfTold implements ITypeConverter<Told> {
        @Override
        public Told convert(String text) {
            return Choices.choose(text, Told.values(), Told::label);
        }
    }

    /** A sanction of the closed list. */
    static final class OfSanctionKind implements ITypeConverter<SanctionKind> {
        @Override
        public SanctionKind convert(String text) {
            return Choices.choose(text, SanctionKind.values(), SanctionKind::label);
        }
    }

    /** Who pronounces a sanction. */
    static final class OfAuthority implements ITypeConverter<Authority> {
        @Override
        public Authority convert(String text) {
            return Choices.choose(text, Authority.values(), Authority::label);
        }
    }

    /** Why a sanction leaves the file. */
    static final class OfErasureGround implements ITypeConverter<ErasureGround> {
        @Override
        public ErasureGround convert(String text) {
            return Choices.choose(text, ErasureGround.values(), ErasureGround::label);
        }
    }

    /** How somebody is notified. */
    static final class OfMeans implements ITypeConverter<Means> {
        @Override
        public Means convert(String text) {
            return Choices.choose(text, Means.values(), Means::label);
        }
    }

    /** What the host reports of a notification, by what it becomes. */
    static final class OfDelivery implements ITypeConverter<Move> {
        @Override
        public Move convert(String text) {
            return Choices.choose(text, Move.values(), move -> becoming(move).label());
        }

        static Delivery becoming(Move move) {
            return switch (move) {
                case PREPARE -> Delivery.PRETE;
                case SEND -> Delivery.EN_COURS;
                case DELIVER -> Delivery.SUCCES;
                case ACKNOWLEDGE -> Delivery.ACCUSEE;
                case FAIL -> Delivery.ECHEC;
            };
        }
    }
}
