'use strict';
(function () {
  function Draft(form, place) {
    this.form = form;
    this.place = place;
    this.version = form.querySelector('input[name$=":version"]');
    this.queue = Promise.resolve();
    this.open = 0;
  }

  Draft.prototype.fields = function () {
    var fields = {};
    this.form.querySelectorAll('[data-field]').forEach(function (field) {
      fields[field.dataset.field] = field.type === 'checkbox' ? String(field.checked) : field.value;
    });
    return fields;
  };

  Draft.prototype.tell = function (text) {
    document.getElementById('saved').textContent = text;
  };

  /** Saved one after the other, each time with what stands in the form when its turn comes. */
  Draft.prototype.save = function () {
    var draft = this;
    draft.open += 1;
    draft.tell(draft.place.dataset.saving);
    draft.queue = draft.queue.then(function () {
      return fetch(draft.place.dataset.save, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        credentials: 'same-origin',
        body: JSON.stringify({ version: Number(draft.version.value), fields: draft.fields() })
      }).then(function (response) {
        if (response.ok) {
          return response.json().then(function (answer) { draft.show(answer); });
        }
        var told = response.headers.get('Content-Type') || '';
        return told.indexOf('application/json') === 0
          ? response.json().then(function (answer) { draft.tell(answer.message); })
          : draft.tell(draft.place.dataset.failed);
      }).catch(function () {
        draft.tell(draft.place.dataset.failed);
      }).then(function () {
        draft.open -= 1;
      });
    });
  };

  Draft.prototype.show = function (answer) {
    this.version.value = answer.version;
    document.getElementById('missingCount').textContent = answer.count;
    var list = this.place.querySelector('ul');
    list.replaceChildren.apply(list, answer.missing.map(function (why) {
      var line = document.createElement('li');
      var ground = document.createElement('span');
      var paragraph = document.createElement('b');
      ground.className = 'ground';
      paragraph.textContent = why.paragraph;
      ground.append(paragraph, ' ' + why.text);
      line.appendChild(ground);
      return line;
    }));
    this.first(answer.first);
    this.tell(this.place.dataset.saved);
  };

  /** The application that came first, with the way to it. */
  Draft.prototype.first = function (found) {
    var told = document.getElementById('first');
    told.classList.toggle('none', !found);
    if (found) {
      told.querySelector('span').textContent = found.text;
      told.querySelector('a').href = 'detail.xhtml?id=' + found.id;
    }
  };

  /** A button that is pressed while something is being saved waits for it, so that nothing is sent twice. */
  Draft.prototype.wait = function (event) {
    var draft = this;
    var pressed = event.submitter;
    if (!draft.open || !pressed) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    draft.queue.then(function () { pressed.click(); });
  };

  document.addEventListener('DOMContentLoaded', function () {
    var form = document.getElementById('application');
    var place = document.getElementById('missing');
    if (!form || !place) {
      return;
    }
    var draft = new Draft(form, place);
    form.addEventListener('change', function (event) {
      if (event.target.dataset.field) {
        draft.save();
      }
    });
    [form, document.getElementById('language')].forEach(function (leaving) {
      leaving.addEventListener('submit', function (event) { draft.wait(event); }, true);
    });
  });
})();
