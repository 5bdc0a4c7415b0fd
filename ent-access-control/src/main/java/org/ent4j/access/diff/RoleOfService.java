package org.ent4j.access.diff;

import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;

/** One role of one service. */
record RoleOfService(ServiceId service, RoleName role) {}
