/*
 * Fills the fields of a form that show free times. They are asked for when the form opens, when another office or day is
 * chosen, when such a field is entered, and once more before the task is completed. What was chosen stays; where it has
 * been taken meanwhile, the field says so.
 */
define(['words'], function (words) {
  const OFFICE = 'office';
  const DAY = 'appointmentDay';
  const TIME = 'appointmentAt';
  /* slotChoices is what forms read that were published before times were asked for. */
  const LISTS = /\b(officeChoices|freeDays|freeTimes|slotChoices)\b/;
  const FRESH_MILLISECONDS = 5000;
  const AGAIN_MILLISECONDS = 2000;
  const LONGEST_PAUSE_MILLISECONDS = 60000;

  class FreeTimes {
    constructor(form, container, taskId) {
      this.form = form;
      this.container = container;
      this.address = '/api/v1/tasks/' + encodeURIComponent(taskId) + '/free-times';
      this.words = new Map();
      this.onClick = event => this.beforeCompleting(event);
      this.onFocus = event => this.entered(event);
      this.pause = AGAIN_MILLISECONDS;
      this.lastLoaded = null;
      this.preset = null;
      this.ready = new Promise(resolve => (this.isReady = resolve));
      form.on('changed', () => this.changed());
      document.addEventListener('click', this.onClick, true);
      container.addEventListener('focusin', this.onFocus);
      this.refresh();
    }

    /* A list takes a value away that is not on it; so what is going to be filled in stands there before it is. */
    expect(values) {
      const {officeChoices, freeDays, freeTimes} = this.form._getState().initialData;
      this.lastLoaded = null;
      this.isUnsure = true;
      this.show({
        officeChoices: withChoice(officeChoices ?? null, values[OFFICE], values[OFFICE]),
        freeDays: withChoice(freeDays ?? null, values[DAY], this.wordsOf(values[DAY])),
        freeTimes: withChoice(freeTimes ?? null, values[TIME], this.wordsOf(values[TIME]))
      });
    }

    leave() {
      this.left = true;
      document.removeEventListener('click', this.onClick, true);
      this.container.removeEventListener('focusin', this.onFocus);
    }

    chosen() {
      const data = this.form._getState().data;
      return {office: data[OFFICE] ?? '', day: data[DAY] ?? '', time: data[TIME] ?? ''};
    }

    changed() {
      const {office, day} = this.chosen();
      if (!this.left && this.preset && (this.isUnsure || office !== this.asked.office || day !== this.asked.day)) {
        this.refresh();
      }
      this.sayProblem();
    }

    entered(event) {
      if (event.target.closest('.fjs-form-field-select') && Date.now() - this.askedAt > FRESH_MILLISECONDS) {
        this.refresh();
      }
    }

    /* Where there is no answer, what was shown before stays until there is one, and the server judges what is sent. */
    async refresh() {
      const asked = this.chosen();
      this.asked = asked;
      this.isUnsure = false;
      this.askedAt = Date.now();
      const query = new URLSearchParams();
      if (asked.office) {
        query.set('office', asked.office);
      }
      if (asked.day) {
        query.set('date', asked.day);
      }
      const response = await fetch(this.address + '?' + query, {
        headers: {'X-Requested-With': 'Tasklist'},
        cache: 'no-store'
      }).catch(() => null);
      const found = response && response.ok ? await response.json() : null;
      if (this.left || this.asked !== asked) {
        return;
      }
      if (response && [200, 400].includes(response.status)) {
        this.pause = AGAIN_MILLISECONDS;
        this.take(found, asked);
        this.isReady();
      } else {
        this.isReady();
        this.tryAgain(response, asked);
      }
    }

    /* Later and later, and not where it is no use: the task is gone, or nobody is signed in any more. */
    tryAgain(response, asked) {
      if (!response || response.status >= 500) {
        setTimeout(() => this.left || this.asked !== asked || this.refresh(), this.pause);
        this.pause = Math.min(2 * this.pause, LONGEST_PAUSE_MILLISECONDS);
      }
    }

    take(found, asked) {
      const values = this.preset ? {} : this.presetBy(found);
      const day = values[DAY] ?? this.chosen().day;
      const time = values[TIME] ?? this.chosen().time;
      const isAnother =
        this.lastLoaded !== null && (asked.office !== this.lastLoaded.office || asked.day !== this.lastLoaded.day);
      this.lastLoaded = asked;
      const officeChoices = found
        ? found.offices.map(office => ({label: office.label, value: office.code}))
        : this.form._getState().initialData.officeChoices;
      let freeDays = found ? found.days.map(free => ({label: words.say('TIMES_FREE', {day: free.label, count: free.free}), value: free.date})) : [];
      let freeTimes = found && found.office ? found.times.map(free => ({label: free.label, value: free.at})) : null;
      for (const free of freeTimes ?? []) {
        this.words.set(free.value, free.label);
      }
      const isDayGone = day && !has(freeDays, day);
      const isTimeGone = time && !has(freeTimes ?? [], time);
      if (isDayGone && isAnother) {
        values[DAY] = null;
      } else if (isDayGone) {
        freeDays = withChoice(freeDays, day, words.say('TIMES_DAY_FULL', {day: this.wordsOf(day)}));
      }
      if (isTimeGone && isAnother) {
        values[TIME] = null;
      } else if (isTimeGone) {
        freeTimes = withChoice(freeTimes, time, words.say('TIMES_GONE', {time: this.wordsOf(time)}));
      }
      this.gone = isTimeGone && !isAnother ? time : null;
      const slotChoices = (freeTimes ?? []).map(free => ({...free, office: found ? found.office : asked.office}));
      this.show({officeChoices, freeDays, freeTimes, slotChoices}, values);
      this.sayProblem();
    }

    /*
     * What is chosen before the officer chooses: the likeliest office, and the appointment that there is. A select of a
     * form does not open with them while its list is empty.
     */
    presetBy(found) {
      const {office, time} = this.chosen();
      const present = found && found.times.find(free => free.present);
      const hasOffice = this.form.get('formFieldRegistry').getAll().some(field => field.key === OFFICE);
      this.preset = {};
      if (found && found.office && !office && hasOffice) {
        this.preset[OFFICE] = found.office;
      }
      if (present && !time) {
        this.preset[TIME] = present.at;
      }
      return {...this.preset};
    }

    show(lists, values) {
      const {data, initialData} = this.form._getState();
      const shown = Object.fromEntries(Object.keys(lists).map(name => [name, initialData[name]]));
      if (values || JSON.stringify(shown) !== JSON.stringify(lists)) {
        this.form._setState({
          data: Object.assign({}, data, lists, values),
          initialData: Object.assign({}, initialData, lists)
        });
      }
    }

    wordsOf(value) {
      if (!value || this.words.has(value)) {
        return this.words.get(value);
      }
      const hours = value.length > 10 ? {hour: 'numeric', minute: '2-digit'} : {};
      return new Intl.DateTimeFormat('en-US', {
        weekday: 'short',
        month: 'short',
        day: 'numeric',
        year: 'numeric',
        timeZone: 'UTC',
        ...hours
      }).format(new Date(value.slice(0, 16).padEnd(16, 'T00:00') + 'Z'));
    }

    /* Only at a field that can be seen: another decision must not be held up by it. */
    sayProblem() {
      const field = this.timeField();
      const {errors} = this.form._getState();
      if (!field) {
        return;
      }
      const isGone = this.gone && this.gone === this.chosen().time && this.isShown(field);
      const said = isGone && words.say('TIMES_TAKEN', {time: this.wordsOf(this.gone)});
      const isSaid = Boolean(this.said) && errors[field.id]?.[0] === this.said;
      if (said ? !isSaid : isSaid) {
        this.said = said;
        const others = Object.fromEntries(Object.entries(errors).filter(([id]) => id !== field.id));
        this.form._setState({errors: said ? {...others, [field.id]: [said]} : others});
      }
    }

    timeField() {
      return this.form
        .get('formFieldRegistry')
        .getAll()
        .find(field => field.key === TIME);
    }

    isShown(field) {
      return this.form
        .get('formFieldInstanceRegistry')
        .getAllKeyed()
        .some(instance => instance.id === field.id);
    }

    /* Looks once more before the time is sent. */
    beforeCompleting(event) {
      const button = event.target.closest('button[ng-click="complete()"]');
      const field = this.timeField();
      if (!button || this.passing || !field || !this.isShown(field) || !this.chosen().time) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!this.checking) {
        this.checking = true;
        this.refresh().finally(() => this.complete(button));
      }
    }

    complete(button) {
      this.checking = false;
      if (this.left || (this.gone && this.gone === this.chosen().time)) {
        return;
      }
      this.passing = true;
      button.click();
      this.passing = false;
      setTimeout(() => this.left || this.refresh(), AGAIN_MILLISECONDS);
    }
  }

  function has(choices, value) {
    return choices.some(choice => choice.value === value);
  }

  function withChoice(choices, value, label) {
    return !value || has(choices ?? [], value) ? choices : [...(choices ?? []), {label, value}];
  }

  function readsFreeTimes(field) {
    return LISTS.test([field.valuesKey, field.valuesExpression, field.dataSource].join(' '));
  }

  return {
    /* For a form that shows free times; empty for another one. */
    open(form, container, taskId) {
      return form.get('formFieldRegistry').getAll().some(readsFreeTimes) ? new FreeTimes(form, container, taskId) : null;
    }
  };
});
