package frontdesk.engine.authorization;

import java.util.List;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.impl.IncidentQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.runtime.Incident;

/** Shows incidents, and lets them be annotated, as jobs: the engine hands those of standalone jobs to everybody. */
final class AuthorizedIncidents extends IncidentManager {
    @Override
    public List<Incident> findIncidentByQueryCriteria(IncidentQueryImpl query, Page page) {
        return mayRead() ? super.findIncidentByQueryCriteria(query, page) : List.of();
    }

    @Override
    public long findIncidentCountByQueryCriteria(IncidentQueryImpl query) {
        return mayRead() ? super.findIncidentCountByQueryCriteria(query) : 0;
    }

    @Override
    public Incident findIncidentById(String id) {
        Incident incident = super.findIncidentById(id);
        boolean isHidden = incident != null && incident.getProcessDefinitionId() == null && !mayRead();
        return isHidden ? null : incident;
    }

    private static boolean mayRead() {
        return JobPermissions.isGranted(ProcessDefinitionPermissions.READ_INSTANCE);
    }
}
