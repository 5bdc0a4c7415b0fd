package org.ent4j.directory.mission;

import java.time.LocalDate;
import org.ent4j.model.id.PersonId;

/** Something that was done with a lettre de mission. */
public record MissionStep(MissionCommand command, PersonId by, MissionRole role, LocalDate day) {}
